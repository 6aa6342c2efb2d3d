package io.rostrum.page;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** Finds a page's headline. */
final class Headline {

    /** Between a headline and the name of the site. */
    private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " » ", " · "};

    private Headline() {}

    /**
     * From linked data, og:title, the only {@code <h1>}, {@code <title>}, without the site's name at the end; null
     * when there is none.
     *
     * @param documentTitle of {@code <title>}
     * @param heading {@link #heading}; null when there is none
     * @param outlet host without {@code www.}; null when unknown
     */
    static String of(String documentTitle, String heading, LinkedData data, MetaTags meta, String outlet) {
        String[] candidates = {data.text("headline"), meta.content("og:title"), heading, documentTitle};
        for (String candidate : candidates) {
            String title = clean(candidate);
            if (title != null) {
                return withoutSite(title, meta.content("og:site_name"), outlet);
            }
        }
        return null;
    }

    /** The page's {@code <h1>}; null when there is none, or several and the first is not in {@code <title>}. */
    static String heading(Document document) {
        Elements headings = document.select("h1");
        String first = headings.isEmpty() ? "" : headings.get(0).text();
        return first.isEmpty() || headings.size() > 1 && !document.title().contains(first) ? null : first;
    }

    /** Without a last part that is the site's name or in its host's. */
    private static String withoutSite(String title, String site, String outlet) {
        for (String separator : SEPARATORS) {
            int cut = title.lastIndexOf(separator);
            String last = cut < 0 ? "" : letters(title.substring(cut + separator.length()));
            if (cut > 0
                    && !last.isEmpty()
                    && (last.equals(letters(site)) || letters(outlet).contains(last))) {
                return title.substring(0, cut).strip();
            }
        }
        return title;
    }

    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        if (name != null) {
            name.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static String clean(String title) {
        if (title == null) {
            return null;
        }
        Line line = new Line();
        line.append(Parser.unescapeEntities(title, false));
        Block block = line.end("h1");
        return block == null ? null : block.text();
    }
}
