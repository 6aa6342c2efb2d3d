package io.rostrum.report;

import static io.rostrum.report.Today.number;
import static io.rostrum.report.Today.text;

import io.rostrum.text.Xml;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/**
 * New quotations, first and changed stances as a feed for readers of news (Atom, RFC 4287). An entry's id is made of what it says, so the
 * same one is never new twice; its time is midnight, UTC, of the day that it was printed first.
 */
public final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final Xml xml;

    private AtomFeed(Xml xml) {
        this.xml = xml;
    }

    public static String of(Today today) {
        StringWriter feed = new StringWriter();
        try {
            new AtomFeed(new Xml(feed)).write(today);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text can always be written", e);
        }
        return feed.toString();
    }

    private void write(Today today) throws XMLStreamException {
        LocalDate updated = today.newest() == null ? LocalDate.EPOCH : today.newest();
        xml.element(
                "feed",
                () -> {
                    xml.text("id", "urn:rostrum:today");
                    xml.text("title", "Political leaders in the news");
                    xml.text("updated", midnight(updated.toString()));
                    xml.element("author", () -> xml.text("name", "Rostrum"));
                    for (Map<String, Object> row : today.stances()) {
                        stance(row);
                    }
                    for (Map<String, Object> row : today.quotations()) {
                        quotation(row);
                    }
                },
                "xmlns",
                NAMESPACE);
        xml.end();
    }

    /** The evidence: label, day, outlet, words, title, address. */
    private void stance(Map<String, Object> row) throws XMLStreamException {
        @SuppressWarnings("unchecked")
        List<Object> evidence = ((List<List<Object>>) row.get("evidence")).get(0);
        String side = number(row, "for_now") > number(row, "against_now") ? "for" : "against";
        String what = text(row, "holder_name") + ": " + side + " " + text(row, "target_name");
        entry(
                (boolean) row.get("is_changed") ? what + " (before: the other way)" : what + " (first time)",
                String.valueOf(evidence.get(1)),
                String.valueOf(evidence.get(3)),
                String.valueOf(evidence.get(5)));
    }

    private void quotation(Map<String, Object> row) throws XMLStreamException {
        entry(text(row, "name") + ", " + text(row, "outlet"), text(row, "day"), text(row, "words"), text(row, "url"));
    }

    private void entry(String title, String day, String words, String url) throws XMLStreamException {
        String said = title + "\n" + day + "\n" + words;
        xml.element("entry", () -> {
            xml.text("id", "urn:uuid:" + UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)));
            xml.text("title", title);
            xml.text("updated", midnight(day));
            if (url.startsWith("http://") || url.startsWith("https://")) {
                xml.element("link", () -> {}, "href", url);
            }
            xml.text("summary", words);
        });
    }

    private static String midnight(String day) {
        return day + "T00:00:00Z";
    }
}
