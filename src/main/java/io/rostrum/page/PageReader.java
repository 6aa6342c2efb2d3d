package io.rostrum.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of a web page. */
public final class PageReader {

    private PageReader() {}

    /** @param url address it was fetched from; null when unknown */
    public static Page read(String html, String url) {
        Document document = Jsoup.parse(html, url == null ? "" : url);
        return new Page(url, null, null, null, null, MainText.of(document));
    }
}
