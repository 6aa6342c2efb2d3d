package io.rostrum.evaluate;

import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.TsvRow;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text of our own with its quotations marked twice.
 *
 * @param kind   how the quotation is told; {@code negated} and {@code none} quote nobody
 * @param first  as marked in the first pass
 * @param marked as marked in the second, which counts
 */
record OwnQuotations(String kind, GoldArticle first, GoldArticle marked) {

    private static final Path FILE = Path.of("src/test/resources/quote/own.tsv");

    static List<OwnQuotations> all(MentionFinder mentions) throws IOException {
        List<OwnQuotations> all = new ArrayList<>();
        for (TsvRow row : TsvRow.all(FILE.toString(), Files.readString(FILE))) {
            String marked = row.get("marked");
            String first = row.get("first").equals("=") ? marked : row.get("first");
            all.add(new OwnQuotations(
                    row.get("kind"),
                    article(row.get("id"), first, mentions),
                    article(row.get("id"), marked, mentions)));
        }
        return all;
    }

    boolean quotesNobody() {
        return kind.equals("none") || kind.equals("negated");
    }

    private record Opened(String name, int begin) {}

    /** Reads the braces: {@code {S:}, {@code {C2:} and so on, which may stand one inside another. */
    private static GoldArticle article(String id, String marked, MentionFinder mentions) {
        StringBuilder body = new StringBuilder();
        Deque<Opened> open = new ArrayDeque<>();
        Map<String, List<Span>> spans = new TreeMap<>();
        for (int at = 0; at < marked.length(); at++) {
            char letter = marked.charAt(at);
            if (letter == '{') {
                int colon = marked.indexOf(':', at);
                open.push(new Opened(marked.substring(at + 1, colon), body.length()));
                at = colon;
            } else if (letter == '}') {
                Opened closed = open.pop();
                spans.computeIfAbsent(closed.name(), unused -> new ArrayList<>())
                        .add(new Span(closed.begin(), body.length()));
            } else {
                body.append(letter == '¶' ? '\n' : letter);
            }
        }
        List<GoldArticle.Marked> quotations = new ArrayList<>();
        for (String number : List.of("", "2")) {
            if (spans.containsKey("C" + number)) {
                quotations.add(new GoldArticle.Marked(
                        Quotation.Kind.MIXED, spans.get("C" + number), spans.get("S" + number), List.of()));
            }
        }
        String text = body.toString();
        return new GoldArticle(id, text, "", mentions.find(Reading.of(text), null), quotations);
    }
}
