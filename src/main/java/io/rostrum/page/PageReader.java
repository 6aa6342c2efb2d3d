package io.rostrum.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article out of a web page. */
public final class PageReader {

    /** What follows in a page is not read: news pages have less than 2 million characters and 10,000 tags. */
    private static final int MAX_CHARS = 8_000_000;

    private static final int MAX_TAGS = 100_000;

    private PageReader() {}

    /** @param url address it was fetched from; null when unknown */
    public static Page read(String html, String url) {
        Document document = Jsoup.parse(bounded(html), url == null ? "" : url);
        LinkedData data = LinkedData.of(document);
        MetaTags meta = new MetaTags(document);
        String address = Address.of(document, meta, url);
        String outlet = Address.outlet(address);
        return new Page(
                address,
                outlet,
                Headline.of(document, data, meta, outlet),
                PublicationDay.of(document, data, meta, address),
                language(document, meta),
                body(document, data));
    }

    private static String body(Document document, LinkedData data) {
        Element h1 = document.selectFirst("h1");
        List<Block> blocks = Filler.without(MainText.of(document), h1 == null ? null : h1.text());
        String seen = text(blocks);
        String declared = data.text("articleBody");
        // Some pages draw their text with a script, or show the first lines only.
        return declared != null && declared.length() > 2 * seen.length() ? text(MainText.lines(declared)) : seen;
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String language(Document document, MetaTags meta) {
        Element html = document.selectFirst("html[lang]");
        String[] declared = {html == null ? null : html.attr("lang"), meta.content("og:locale")};
        for (String locale : declared) {
            String language = locale == null
                    ? ""
                    : Locale.forLanguageTag(locale.strip().replace('_', '-')).getLanguage();
            if (language.length() == 2) {
                return language;
            }
        }
        return null;
    }

    private static String bounded(String html) {
        int end = Math.min(html.length(), MAX_CHARS);
        int tags = 0;
        for (int i = 0; i < end; i++) {
            if (html.charAt(i) == '<' && ++tags > MAX_TAGS) {
                return html.substring(0, i);
            }
        }
        return html.substring(0, end);
    }
}
