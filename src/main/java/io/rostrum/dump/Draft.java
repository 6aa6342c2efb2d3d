package io.rostrum.dump;

import java.time.LocalDate;

/**
 * What a record says, before it is looked at; null or blank is unknown.
 *
 * @param day publication time as printed
 */
record Draft(String url, String outlet, String title, String day, String body) {

    /**
     * The record as an article, or a reject when it has no text.
     *
     * @param otherwise publication day when the record carries none; null for unknown
     */
    DumpRecord finish(long position, LocalDate otherwise) {
        LocalDate published = blank(day) ? otherwise : Day.parse(day);
        return finish(position, this, published);
    }

    /** The same for a record whose day is known already; null for unknown. */
    static DumpRecord finish(long position, Draft draft, LocalDate day) {
        String body = draft.body == null ? "" : BodyText.clean(draft.body);
        if (body.isEmpty()) {
            return new Reject(position, "no text", draft.toString());
        }
        String url = blank(draft.url) ? null : BodyText.line(draft.url);
        String outlet = Outlet.of(draft.outlet, url);
        String title = blank(draft.title) ? null : BodyText.line(draft.title);
        String id = ArticleId.of(url, outlet, title, body);
        return new Article(position, id, day, outlet, url, title, body, Language.of(body));
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
