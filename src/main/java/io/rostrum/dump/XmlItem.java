package io.rostrum.dump;

import io.rostrum.day.Day;
import io.rostrum.page.Snippet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** One item of a feed, or one news item, told by the names that the formats of news have for its fields. */
final class XmlItem {

    private static final List<String> BODIES = List.of(
            "block.full_text",
            "body\\.content",
            "inlineXML",
            "contentSet",
            "DataContent",
            "content|encoded",
            "content",
            "TEXT > BODY",
            "text > body > div[type=entry]",
            "text > body",
            "text",
            "body",
            "block",
            "description",
            "summary");
    private static final List<String> TITLES = List.of("hl1", "headline", "titleStmt > title", "title");
    private static final List<String> DAYS = List.of(
            "pubDate",
            "published",
            "sourceDesc date",
            "publicationStmt date",
            "dc|date",
            "date\\.issue",
            "pubdata",
            "DateLine",
            "firstCreated",
            "contentCreated",
            "date");
    private static final List<String> DAY_ATTRIBUTES = List.of("norm", "date.publication", "date", "when");
    private static final List<String> ADDRESSES = List.of(
            "link[rel=alternate][href]",
            "link[href]:not([rel=self])",
            "link",
            "ptr[target]",
            "url",
            "guid",
            "link[href]");

    /** Gigaword and TREC name documents so: {@code NYT_ENG_20310304.0017}. */
    private static final Pattern DAY_IN_ID = Pattern.compile("(?<=_)(?:19|20)\\d{6}(?=\\.\\d)");

    private XmlItem() {}

    static Draft draft(Element item) {
        return new Draft(address(item), outlet(item), first(item, TITLES), day(item), body(item));
    }

    private static String body(Element item) {
        for (String name : BODIES) {
            Element body = item.selectFirst(name);
            String text = body == null
                    ? ""
                    : Snippet.text(WordPressItem.plain(body.children().isEmpty() ? body.wholeText() : body.html()));
            if (!text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String address(Element item) {
        for (String name : ADDRESSES) {
            Element link = item.selectFirst(name);
            String address = link == null
                    ? ""
                    : link.hasAttr("href")
                            ? link.attr("href")
                            : link.hasAttr("target") ? link.attr("target") : link.text();
            if (address.toLowerCase(Locale.ROOT).startsWith("http")) {
                return address;
            }
        }
        return null;
    }

    private static String outlet(Element item) {
        Element of = item.selectFirst("pubdata[name]");
        return of == null ? null : of.attr("name");
    }

    private static String day(Element item) {
        Matcher named = DAY_IN_ID.matcher(item.attr("id") + textOf(item, "DOCNO"));
        if (named.find()) {
            return named.group();
        }
        if (item.hasAttr("date") && Day.parse(item.attr("date")) != null) {
            return item.attr("date");
        }
        for (String name : DAYS) {
            for (Element found : item.select(name)) {
                for (String attribute : DAY_ATTRIBUTES) {
                    if (Day.parse(found.attr(attribute)) != null) {
                        return found.attr(attribute);
                    }
                }
                if (Day.parse(found.text()) != null) {
                    return found.text();
                }
            }
        }
        return null;
    }

    private static String textOf(Element item, String name) {
        Element found = item.selectFirst(name);
        return found == null ? "" : found.text();
    }

    private static String first(Element item, List<String> names) {
        return names.stream()
                .map(name -> textOf(item, name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }
}
