package io.rostrum.golden;

import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Quotations of the gold and of the finders as lines that can be compared and read. */
record QuoteLines(GoldenArticle article, GoldenFindings reading) {

    private static final String THAT = "that ";

    List<String> expected() {
        return article.quotes().stream()
                .map(quote -> line(quote.kind(), quote.content()))
                .toList();
    }

    /** Without those that are right either way. */
    List<String> actual() {
        return counted().stream().map(this::line).toList();
    }

    List<String> expectedSpeakers() {
        return article.quotes().stream()
                .map(quote -> line(quote.kind(), quote.content()) + " <- " + quote.speaker())
                .toList();
    }

    /** For every gold quotation the speaker found; where the gold names nobody, nobody of the registry will do. */
    List<String> actualSpeakers() {
        List<String> lines = new ArrayList<>();
        for (GoldenArticle.Quote quote : article.quotes()) {
            Quotation found = found(quote);
            boolean isNobody = found != null && quote.speaker() == null && found.leaderId() == null;
            String speaker = found == null ? "quotation not found" : isNobody ? null : reading.speaker(found);
            lines.add(line(quote.kind(), quote.content()) + " <- " + speaker);
        }
        return lines;
    }

    List<String> expectedSources() {
        return article.quotes().stream()
                .map(quote -> line(quote.kind(), quote.content()) + " <- " + words(quote.source()))
                .toList();
    }

    /** The gold prints the whole noun phrase; any part of it that the finder gives is right. */
    List<String> actualSources() {
        List<String> lines = new ArrayList<>();
        for (GoldenArticle.Quote quote : article.quotes()) {
            Quotation found = found(quote);
            List<Span> source = found == null || found.source() == null ? List.of() : List.of(found.source());
            boolean isPart =
                    source.stream().anyMatch(span -> quote.source().stream().anyMatch(gold -> gold.overlaps(span)));
            String printed = found == null ? "quotation not found" : words(isPart ? quote.source() : source);
            lines.add(line(quote.kind(), quote.content()) + " <- " + printed);
        }
        return lines;
    }

    List<String> expectedCounts() {
        return countLines(article.quotes().stream()
                .map(quote -> quote.speaker() + " " + quote.kind())
                .toList());
    }

    List<String> actualCounts() {
        return countLines(counted().stream()
                .map(quotation -> reading.speaker(quotation) + " " + kind(quotation))
                .toList());
    }

    /** One line for each leader and other named speaker of the gold, leaders without a quotation too. */
    private List<String> countLines(List<String> speakersAndKinds) {
        TreeSet<String> names = new TreeSet<>(article.texts("leaders"));
        article.json().path("quote_counts").fieldNames().forEachRemaining(names::add);
        List<String> lines = new ArrayList<>();
        for (String name : names) {
            StringBuilder line = new StringBuilder(name);
            for (Quotation.Kind kind : Quotation.Kind.values()) {
                String key = kind.name().toLowerCase(Locale.ROOT);
                String speaker = name + " " + key;
                line.append(", ").append(key).append(' ');
                line.append(speakersAndKinds.stream().filter(speaker::equals).count());
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private List<Quotation> counted() {
        List<String> expected = expected();
        return reading.quotations().stream()
                .filter(quotation -> expected.contains(line(quotation)) || !mayBe(quotation))
                .toList();
    }

    private boolean mayBe(Quotation quotation) {
        return article.spans("may_be_quotes").stream()
                .anyMatch(span -> quotation.content().stream().anyMatch(span::overlaps));
    }

    private Quotation found(GoldenArticle.Quote quote) {
        String line = line(quote.kind(), quote.content());
        return reading.quotations().stream()
                .filter(quotation -> line(quotation).equals(line))
                .findFirst()
                .orElse(null);
    }

    private String line(Quotation quotation) {
        return line(kind(quotation), quotation.content());
    }

    private static String kind(Quotation quotation) {
        return quotation.kind().name().toLowerCase(Locale.ROOT);
    }

    /** Kind, offsets and words. A leading "that" is left out, since annotators are of two minds about it. */
    private String line(String kind, List<Span> content) {
        List<Span> spans = content.stream().map(this::withoutThat).toList();
        String places =
                spans.stream().map(span -> span.begin() + "-" + span.end()).collect(Collectors.joining(" "));
        return kind + " " + places + " " + words(spans);
    }

    private Span withoutThat(Span span) {
        boolean hasThat = span.in(article.body()).startsWith(THAT);
        return hasThat ? new Span(span.begin() + THAT.length(), span.end()) : span;
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(article.body())).collect(Collectors.joining(" ~ "));
    }
}
