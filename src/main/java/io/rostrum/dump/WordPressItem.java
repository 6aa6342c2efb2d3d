package io.rostrum.dump;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Items of a WordPress export, which holds a site's pictures, menus and drafts too. */
final class WordPressItem {

    private static final Set<String> ARTICLES = Set.of("post", "page", "article", "news", "story");

    /** What WordPress puts in place of these: pictures and players. */
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[caption[^\\]]*\\][^\\[]*\\[/caption\\]|\\[/?(?:caption|gallery|embed|audio|video|playlist)\\b[^\\]]*\\]");

    private WordPressItem() {}

    /** What an item is instead of an article; null when it may be one, as all of other feeds may. */
    static String noArticle(Element item) {
        String type = text(item, "wp|post_type");
        String status = text(item, "wp|status");
        if (!type.isEmpty() && !ARTICLES.contains(type)) {
            return Reject.NO_DUMP + "an item of WordPress that is no article: " + type;
        }
        boolean isPublished = status.isEmpty() || status.equals("publish");
        return isPublished ? null : Reject.NO_DUMP + "an item of WordPress that was not published: " + status;
    }

    /** The text of an item without what stands for pictures and players. */
    static String plain(String text) {
        return text.indexOf('[') < 0 ? text : SHORTCODE.matcher(text).replaceAll("");
    }

    private static String text(Element item, String name) {
        Element found = item.selectFirst(name);
        return found == null ? "" : found.text();
    }
}
