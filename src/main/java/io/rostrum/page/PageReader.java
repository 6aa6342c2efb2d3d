package io.rostrum.page;

/** Reads the article out of a web page. */
public final class PageReader {

    private PageReader() {}

    /** @param url address it was fetched from; null when unknown */
    public static Page read(String html, String url) {
        return new Page(url, null, null, null, null, "");
    }
}
