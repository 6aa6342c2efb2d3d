package io.rostrum.page;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Parses as much of a page as any article needs, so that a hostile page costs no more than a large one. */
final class Markup {

    /** Measured: news pages have less than 2 million characters and 4,000 tags. What follows is not read. */
    private static final int MAX_CHARS = 8_000_000;

    private static final int MAX_TAGS = 100_000;

    private Markup() {}

    /** @param url what addresses in the page are relative to; null when unknown */
    static Document parse(String html, String url) {
        return Jsoup.parse(html.substring(0, end(html)), url == null ? "" : url);
    }

    private static int end(String html) {
        int end = Math.min(html.length(), MAX_CHARS);
        int tags = 0;
        for (int i = 0; i < end; i++) {
            if (html.charAt(i) == '<' && ++tags > MAX_TAGS) {
                return i;
            }
        }
        return end;
    }
}
