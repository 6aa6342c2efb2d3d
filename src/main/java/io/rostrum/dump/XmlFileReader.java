package io.rostrum.dump;

import io.rostrum.day.FileNameDay;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Feeds (RSS, Atom, WordPress exports), news items (NITF, NewsML, RCV1, Reuters-21578, TEI, DOC of Gigaword and TREC), rows of tables
 * and pages of XHTML; a reject says what other XML is.
 */
final class XmlFileReader extends WholeFileReader {

    /** Elements that hold one news item each, the outer kinds first. */
    private static final List<String> ITEMS = List.of("newsitem", "doc", "reuters", "tei", "nitf", "article", "story");

    /** Text, and two of address, outlet, title and day: a table of articles. */
    private static final int FEWEST_FIELDS = 3;

    private static final int MOST_DEEP = 3;

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
            case "rss", "rdf:rdf", "feed" -> feed(document.select("item, entry"), name);
            case "urlset", "sitemapindex" ->
                List.of(new Reject(0, Reject.NO_DUMP + "a sitemap of XML; give the pages it names", ""));
            case "mediawiki" ->
                List.of(new Reject(0, Reject.NO_DUMP + "a MediaWiki dump; extract its texts first", ""));
            case "" -> List.of(new Reject(0, "no XML element in the file", ""));
            default -> items(document, root);
        };
    }

    private List<DumpRecord> feed(List<Element> items, String root) {
        List<DumpRecord> records = new ArrayList<>();
        for (Element item : items) {
            String reason = WordPressItem.noArticle(item);
            records.add(reason == null ? record(item, XmlItem.draft(item), root) : reject(item, reason));
        }
        return records.isEmpty() ? List.of(new Reject(0, "XML of <" + root + "> without an item", "")) : records;
    }

    private List<DumpRecord> items(Document document, Element root) {
        List<Element> items = innermost(document);
        XmlFields fields = new XmlFields(options);
        List<DumpRecord> records = new ArrayList<>();
        for (Element item : items.isEmpty() ? rows(root, fields) : items) {
            Draft named = fields.draft(item);
            Draft known = XmlItem.draft(item);
            if (!items.isEmpty() || named.fields() >= FEWEST_FIELDS) {
                records.add(record(item, named.fields() > known.fields() ? named : known, root.tagName()));
            }
        }
        return records.isEmpty()
                ? List.of(new Reject(0, "XML of <" + root.tagName() + ">, which is no page, feed or news item", ""))
                : records;
    }

    /** The items of the outermost kind that there is, each without others of its kind inside. */
    private static List<Element> innermost(Document document) {
        for (String kind : ITEMS) {
            List<Element> items = document.select(kind).stream()
                    .filter(item -> item.select(kind).size() == 1)
                    .toList();
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    /** The elements of a table as databases and programs write it. */
    private static List<Element> rows(Element root, XmlFields fields) {
        Element table = root;
        for (int depth = 0; depth < MOST_DEEP && table.childrenSize() == 1; depth++) {
            table = table.child(0).childrenSize() > 0 ? table.child(0) : table;
        }
        boolean isRow = fields.draft(table).fields() >= FEWEST_FIELDS; // the only one
        return isRow ? List.of(table) : table.children();
    }

    private DumpRecord record(Element item, Draft draft, String root) {
        DumpRecord record = draft.finish(position(item), options);
        return record instanceof Reject reject
                ? reject(item, reject.reason() + " in an item of <" + root + ">")
                : record;
    }

    private static Reject reject(Element item, String reason) {
        return new Reject(position(item), reason, item.outerHtml());
    }

    private static long position(Element item) {
        return Math.max(item.sourceRange().startPos(), 0);
    }
}
