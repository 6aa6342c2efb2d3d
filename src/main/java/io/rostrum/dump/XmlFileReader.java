package io.rostrum.dump;

import io.rostrum.day.Day;
import io.rostrum.day.FileNameDay;
import io.rostrum.page.Snippet;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Feeds (RSS, Atom), news items (NITF, NewsML, RCV1, DOC of Gigaword and TREC) and pages of XHTML; a reject says what other XML is. */
final class XmlFileReader extends WholeFileReader {

    private static final String[] BODIES = {
        "body\\.content",
        "inlineXML",
        "contentSet",
        "DataContent",
        "content|encoded",
        "content",
        "text",
        "TEXT",
        "body",
        "block",
        "description",
        "summary"
    };
    private static final String[] TITLES = {"hl1", "headline", "HeadLine", "HEADLINE", "title"};
    private static final String[] DAYS = {
        "pubDate", "published", "dc|date", "date\\.issue", "pubdata", "DateLine", "FirstCreated", "DATE", "date"
    };
    private static final String[] DAY_ATTRIBUTES = {"norm", "date.publication", "date"};

    /** Gigaword and TREC name documents so: {@code NYT_ENG_20310304.0017}. */
    private static final Pattern DAY_IN_ID = Pattern.compile("(?<=_)(?:19|20)\\d{6}(?=\\.\\d)");

    private final ReadOptions options;

    XmlFileReader(InputStream in, String name, ReadOptions options) {
        super(in, options.maxRecordBytes());
        LocalDate named = FileNameDay.of(name);
        this.options = named == null ? options : options.placed(named, options.outlet());
    }

    @Override
    String declaredCharset(byte[] start, int length) {
        return Charsets.declaredIn(start, length);
    }

    @Override
    List<DumpRecord> records(String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser().setTrackPosition(true));
        Element root = document.firstElementChild();
        String name = root == null ? "" : root.normalName();
        return switch (name) {
            case "html" -> List.of(WebPage.record(0, xml, null, options.day()));
            case "rss", "rdf:rdf", "feed" -> each(document.select("item, entry"), name);
            case "newsitem",
                    "nitf",
                    "newsml",
                    "newsmessage",
                    "doc",
                    "article",
                    "story",
                    "articles",
                    "stories",
                    "docs",
                    "documents",
                    "news" -> each(items(document), name);
            case "urlset", "sitemapindex" ->
                List.of(new Reject(0, Reject.NO_DUMP + "a sitemap of XML; give the pages it names", ""));
            case "" -> List.of(new Reject(0, "no XML element in the file", ""));
            default ->
                List.of(new Reject(0, "XML of <" + root.tagName() + ">, which is no page, feed or news item", ""));
        };
    }

    /** The innermost elements that hold one article each. */
    private static List<Element> items(Document document) {
        List<Element> items = document.select("newsItem, NewsItem, newsitem, DOC, nitf, article, story").stream()
                .filter(item ->
                        item.select("newsItem, NewsItem, newsitem, DOC, nitf").size() == 1
                                || item.select("newsItem, NewsItem, newsitem, DOC, nitf")
                                        .isEmpty())
                .filter(item -> item.parents().stream()
                        .noneMatch(parent -> isItem(parent)
                                && parent.select("newsItem, NewsItem, newsitem, DOC, nitf")
                                                .size()
                                        <= 1))
                .toList();
        return items.isEmpty() ? document.children() : items;
    }

    private static boolean isItem(Element element) {
        return List.of("newsitem", "doc", "nitf", "article", "story").contains(element.normalName());
    }

    private List<DumpRecord> each(List<Element> items, String root) {
        List<DumpRecord> records = new ArrayList<>();
        for (Element item : items) {
            long position = Math.max(item.sourceRange().startPos(), 0);
            DumpRecord record = draft(item).finish(position, options);
            records.add(
                    record instanceof Reject reject
                            ? new Reject(position, reject.reason() + " in an item of <" + root + ">", item.outerHtml())
                            : record);
        }
        return records.isEmpty() ? List.of(new Reject(0, "XML of <" + root + "> without an item", "")) : records;
    }

    private static Draft draft(Element item) {
        return new Draft(address(item), outlet(item), first(item, TITLES), day(item), body(item));
    }

    private static String body(Element item) {
        for (String name : BODIES) {
            Element body = item.selectFirst(name);
            String text = body == null ? "" : Snippet.text(body.children().isEmpty() ? body.wholeText() : body.html());
            if (!text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private static String address(Element item) {
        Element link = item.selectFirst("link[rel=alternate][href], link[href], link, guid, url");
        if (link == null) {
            return null;
        }
        String address = link.hasAttr("href") ? link.attr("href") : link.text();
        return address.toLowerCase(Locale.ROOT).startsWith("http") ? address : null;
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

    private static String first(Element item, String[] names) {
        for (String name : names) {
            Element found = item.selectFirst(name);
            if (found != null && !found.text().isBlank()) {
                return found.text();
            }
        }
        return null;
    }
}
