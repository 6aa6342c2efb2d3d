package io.rostrum.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the article out of a web page. */
public final class PageReader {

    private PageReader() {}

    /** @param url address it was fetched from; null when unknown */
    public static Page read(String html, String url) {
        Document document = Markup.parse(html, url);
        MetaTags meta = new MetaTags(document);
        String address = Address.of(document, meta, url);
        String heading = Headline.heading(document);
        LinkedData data = LinkedData.of(
                document,
                Arrays.asList(address, url),
                Arrays.asList(meta.content("og:title"), heading, document.title()));
        String outlet = Address.outlet(address);
        String title = Headline.of(document.title(), heading, data, meta, outlet);
        return new Page(
                address,
                outlet,
                title,
                PublicationDay.of(document, data, meta, address),
                language(document, meta),
                body(document, data, Arrays.asList(title, heading)));
    }

    private static String body(Document document, LinkedData data, List<String> titles) {
        String seen = text(Filler.without(MainText.of(document), titles));
        String declared = data.text("articleBody");
        // Some pages draw their text with a script, or show the first lines only.
        return declared != null && declared.length() > 2 * seen.length() ? text(MainText.lines(declared)) : seen;
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static String language(Document document, MetaTags meta) {
        Element html = document.selectFirst("html"); // html[lang] would go through the page that has none
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
}
