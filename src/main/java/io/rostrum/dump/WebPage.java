package io.rostrum.dump;

import io.rostrum.day.Day;
import io.rostrum.page.Page;
import io.rostrum.page.PageReader;
import java.time.LocalDate;

/** The article on a page of HTML. */
final class WebPage {

    private WebPage() {}

    /** Whether a text, null too, is a whole page of HTML. */
    static boolean isOne(String text) {
        if (Draft.blank(text)) {
            return false;
        }
        int at = 0;
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at) == '<'
                && (text.regionMatches(true, at, "<!doctype html", 0, 14)
                        || text.regionMatches(true, at, "<html", 0, 5));
    }

    /**
     * @param url       address the page was fetched from; null when unknown
     * @param otherwise publication day when the page names none; null for unknown
     */
    static DumpRecord record(long position, String html, String url, LocalDate otherwise) {
        Page page = PageReader.read(html, url);
        if (Draft.blank(page.body())) {
            return new Reject(position, "no article text on the page", "");
        }
        LocalDate day = page.day() == null ? otherwise : Day.plausible(page.day());
        Draft draft = new Draft(page.url(), page.outlet(), page.title(), null, page.body());
        return Draft.finish(position, draft, day);
    }
}
