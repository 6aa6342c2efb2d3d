package io.rostrum.evaluate;

import io.rostrum.leader.Mention;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.train.GoldArticle;
import io.rostrum.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The figures of {@code score_quotes.py}, and the same by outlet, by kind of source and by confidence. */
final class QuotationScoreboard {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "him", "her", "them", "his");
    private static final double[] LEVELS = {0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0};

    private final QuotationTally all = new QuotationTally();
    private final Map<Quotation.Kind, QuotationTally> byKind = new TreeMap<>();
    private final Map<String, QuotationTally> byOutlet = new TreeMap<>();
    private final Map<String, QuotationTally> bySource = new TreeMap<>();
    private final int[] given = new int[LEVELS.length];
    private final int[] right = new int[LEVELS.length];

    void add(GoldArticle article, List<Quotation> predictions) {
        for (QuotationMatch match : QuotationMatch.of(article, predictions)) {
            QuotationTally outlet = byOutlet.computeIfAbsent(article.outlet(), unused -> new QuotationTally());
            if (match.gold() != null) {
                all.addGold(match);
                outlet.addGold(match);
                of(match.gold().kind()).addGold(match);
                String kind = kindOfSource(article, match.gold().source());
                bySource.computeIfAbsent(kind, unused -> new QuotationTally()).addGold(match);
            }
            if (match.predicted() != null) {
                all.addPredicted(match);
                outlet.addPredicted(match);
                of(match.predicted().kind()).addPredicted(match);
                addConfidence(match);
            }
        }
    }

    private QuotationTally of(Quotation.Kind kind) {
        return byKind.computeIfAbsent(kind, unused -> new QuotationTally());
    }

    private void addConfidence(QuotationMatch match) {
        for (int level = 0; level < LEVELS.length; level++) {
            if (match.predicted().confidence() >= LEVELS[level]) {
                given[level]++;
                right[level] += match.isFull() ? 1 : 0;
            }
        }
    }

    private static String kindOfSource(GoldArticle article, List<Span> source) {
        if (source.isEmpty()) {
            return "none";
        }
        String words = source.get(0).in(article.body());
        if (PRONOUNS.contains(words.toLowerCase(Locale.ROOT))) {
            return "pronoun";
        }
        boolean named = article.mentions().stream()
                .anyMatch(mention ->
                        mention.kind() == Mention.Kind.NAME && mention.span().overlaps(source.get(0)));
        boolean capitals = words.codePoints().skip(1).anyMatch(Character::isUpperCase);
        return named ? "name" : capitals ? "organisation" : "role";
    }

    String print() {
        StringBuilder board = new StringBuilder(QuotationTally.header("type")).append(all.line("all"));
        for (Quotation.Kind kind : Quotation.Kind.values()) {
            board.append(of(kind).line(kind.name().toLowerCase(Locale.ROOT)));
        }
        board.append(String.format("%n")).append(QuotationTally.header("outlet"));
        byOutlet.forEach((outlet, tally) -> board.append(tally.line(outlet)));
        board.append(String.format("%n")).append(QuotationTally.header("source"));
        bySource.forEach((source, tally) -> board.append(tally.line(source)));
        board.append(String.format("%nconfidence  quotations  content and speaker right%n"));
        for (int level = 0; level < LEVELS.length; level++) {
            double share = given[level] == 0 ? 0 : (double) right[level] / given[level];
            board.append(String.format(Locale.ROOT, ">= %.1f %15d %26.3f%n", LEVELS[level], given[level], share));
        }
        return board.toString().stripTrailing();
    }
}
