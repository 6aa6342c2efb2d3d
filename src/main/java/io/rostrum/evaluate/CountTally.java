package io.rostrum.evaluate;

import io.rostrum.quote.Quotation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Quotations per article, leader and kind: those of the gold and those found. Right are as many as both have; of the same words
 * are those whose words and leader are the gold's, so that no two errors cancel out.
 */
final class CountTally {

    private final Map<Cell, int[]> cells = new HashMap<>();
    private final int[] foundOfGold = new int[Quotation.Kind.values().length]; // by kind of the gold
    private final int[] goldOfFound = new int[Quotation.Kind.values().length]; // by kind found
    private final Map<String, String> names = new HashMap<>();

    private record Cell(String article, String leader, Quotation.Kind kind) {}

    void addGold(String article, GoldAttribution row) {
        names.put(row.leaderId(), row.name());
        cells.computeIfAbsent(new Cell(article, row.leaderId(), row.kind()), unused -> new int[2])[0]++;
    }

    void addFound(String article, Quotation quotation) {
        names.putIfAbsent(quotation.leaderId(), quotation.speakerName());
        cells.computeIfAbsent(new Cell(article, quotation.leaderId(), quotation.kind()), unused -> new int[2])[1]++;
    }

    /** Words and leader of the gold were found, in whatever kind. */
    void addSame(GoldAttribution row, Quotation quotation) {
        foundOfGold[row.kind().ordinal()]++;
        goldOfFound[quotation.kind().ordinal()]++;
    }

    static String header(String first) {
        return String.format(
                Locale.ROOT,
                "%-26s%6s%7s%7s%11s%8s%22s%n",
                first,
                "gold",
                "found",
                "right",
                "precision",
                "recall",
                "of the same words P R");
    }

    String line(String name, Quotation.Kind... kinds) {
        List<Quotation.Kind> of = List.of(kinds);
        int gold = 0;
        int found = 0;
        int right = 0;
        for (Map.Entry<Cell, int[]> cell : cells.entrySet()) {
            if (of.contains(cell.getKey().kind())) {
                gold += cell.getValue()[0];
                found += cell.getValue()[1];
                right += Math.min(cell.getValue()[0], cell.getValue()[1]);
            }
        }
        return String.format(
                Locale.ROOT,
                "%-26s%6d%7d%7d%11s%8s%14s%8s%n",
                name,
                gold,
                found,
                right,
                share(right, found),
                share(right, gold),
                share(of.stream().mapToInt(kind -> goldOfFound[kind.ordinal()]).sum(), found),
                share(of.stream().mapToInt(kind -> foundOfGold[kind.ordinal()]).sum(), gold));
    }

    /** A line for each leader, those with most first: direct, mixed and indirect of the gold, then those found. */
    String leaders() {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT, "%-26s%24s%24s%n", "leader", "gold: all = d + m + i", "found: all = d + m + i"));
        TreeSet<String> leaders = new TreeSet<>(
                Comparator.comparingInt((String leader) -> -of(leader, 0).sum())
                        .thenComparingInt(leader -> -of(leader, 1).sum())
                        .thenComparing(leader -> leader));
        cells.keySet().forEach(cell -> leaders.add(cell.leader()));
        for (String leader : leaders) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%-26s%24s%24s%n",
                    names.get(leader),
                    of(leader, 0).text(),
                    of(leader, 1).text()));
        }
        return lines.toString();
    }

    private record Kinds(int direct, int mixed, int indirect) {

        int sum() {
            return direct + mixed + indirect;
        }

        String text() {
            return String.format(Locale.ROOT, "%d = %d + %d + %d", sum(), direct, mixed, indirect);
        }
    }

    private Kinds of(String leader, int side) {
        int[] counts = new int[Quotation.Kind.values().length];
        cells.forEach(
                (cell, value) -> counts[cell.kind().ordinal()] += cell.leader().equals(leader) ? value[side] : 0);
        return new Kinds(counts[0], counts[1], counts[2]);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
