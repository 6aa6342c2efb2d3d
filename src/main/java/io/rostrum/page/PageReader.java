package io.rostrum.page;

import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the article out of a web page. */
public final class PageReader {

    private PageReader() {}

    /** @param url address it was fetched from; null when unknown */
    public static Page read(String html, String url) {
        Document document = Jsoup.parse(html, url == null ? "" : url);
        String h1 = document.selectFirst("h1") == null ? null : document.selectFirst("h1").text();
        String body = Filler.without(MainText.of(document), h1).stream().map(Block::text).collect(Collectors.joining("\n"));
        return new Page(url, null, null, null, null, body);
    }
}
