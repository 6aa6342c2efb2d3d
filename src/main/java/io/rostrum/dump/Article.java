package io.rostrum.dump;

import java.time.LocalDate;

/**
 * A record that was read; null is unknown.
 *
 * @param articleId 16 hex digits, see {@link ArticleId}
 * @param day       publication day, UTC
 * @param outlet    host name without {@code www.}, or the name the dump gives
 * @param url       address as given
 * @param title     headline as given, on one line
 * @param body      cleaned text, one line per paragraph; never empty
 * @param language  ISO 639-1 code, or {@link Language#UNKNOWN}
 */
public record Article(
        long position,
        String articleId,
        LocalDate day,
        String outlet,
        String url,
        String title,
        String body,
        String language)
        implements DumpRecord {

    /** Why it is not analysed: {@code language} or {@code day}; null when it is. */
    public String setAside(String analysedLanguage) {
        if (!Language.passes(language, analysedLanguage, body)) {
            return "language";
        }
        return day == null ? "day" : null;
    }

    /** The same at another place of the file. */
    Article at(long place) {
        return new Article(place, articleId, day, outlet, url, title, body, language);
    }
}
