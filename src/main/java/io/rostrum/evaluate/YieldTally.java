package io.rostrum.evaluate;

import io.rostrum.quote.Quotation;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the confidences of all quotations found add up to, counted or not, against the quotations that readers marked: a ratio by
 * kind, with its standard error from article to article (Cochran 1977, 2.11). {@code jobs/leader-day/yield.sql} holds it.
 */
final class YieldTally {

    /** Of an article and kind. */
    private static final class Cell {
        private int gold;
        private double found;
    }

    private final Map<Quotation.Kind, Map<String, Cell>> cells = new HashMap<>();

    private Cell cell(String article, Quotation.Kind kind) {
        return cells.computeIfAbsent(kind, unused -> new HashMap<>()).computeIfAbsent(article, unused -> new Cell());
    }

    void addGold(String article, Quotation.Kind kind) {
        cell(article, kind).gold++;
    }

    void addFound(String article, Quotation quotation) {
        cell(article, quotation.kind()).found += quotation.confidence();
    }

    /** A line for each kind, of the form of {@code yield.sql}. */
    String lines(int articles) {
        StringBuilder lines = new StringBuilder(
                String.format(Locale.ROOT, "%-26s%6s%7s%7s%n", "yield of confidences", "gold", "yield", "error"));
        for (Quotation.Kind kind : Quotation.Kind.values()) {
            lines.append(line(kind, cells.getOrDefault(kind, Map.of()), articles));
        }
        return lines.toString();
    }

    /** A dash where too little was marked. */
    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }

    private static String line(Quotation.Kind kind, Map<String, Cell> cells, int articles) {
        int gold = cells.values().stream().mapToInt(cell -> cell.gold).sum();
        double yield = cells.values().stream().mapToDouble(cell -> cell.found).sum() / gold;
        double squares = cells.values().stream()
                .mapToDouble(cell -> Math.pow(cell.found - yield * cell.gold, 2))
                .sum();
        double error = Math.sqrt(squares * articles / (articles - 1)) / gold;
        return String.format(
                Locale.ROOT,
                "  %-24s%6d%7s%7s%n",
                kind.name().toLowerCase(Locale.ROOT),
                gold,
                number("%.3f", yield),
                number("%.4f", error));
    }
}
