package io.rostrum.export;

import io.rostrum.find.PublishedNames;
import io.rostrum.job.Edges;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Condition;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.spark.sql.Row;

/** A stored table, or the part of it that is wanted, in a format that other programs read. */
public final class Export {

    private final PublishedTables tables;
    private final Selection selection;
    private final boolean raw;

    /** @param raw whether texts of CSV stay as they are, though a spreadsheet would run some as formulas */
    public Export(PublishedTables tables, Selection selection, boolean raw) {
        this.tables = tables;
        this.selection = selection;
        this.raw = raw;
    }

    /**
     * Writes the rows in the order of their columns; gives how many are left out because nothing counts them.
     *
     * @throws UsageException when the selection or the format does not go with the table, or nobody has the leader's name
     */
    public long write(Table<?> table, ExportFormat format, Writer out) throws IOException {
        Condition wanted = selection.of(table);
        if (selection.leader() != null && tables.count(table, wanted) == 0) {
            new PublishedNames(tables).require("--leader", selection.leader(), table);
        }
        try {
            switch (format) {
                case csv -> Csv.write(table.published(), selected(table), raw, out);
                case jsonl -> JsonLinesWriter.write(table.published(), selected(table), out);
                case graphml -> GraphMl.write(graph(table), out);
                case gexf -> Gexf.write(graph(table), out);
            }
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write " + format, e);
        }
        out.flush();
        Condition leftOut = selection.leftOut(table);
        return leftOut == null ? 0 : tables.count(table, leftOut);
    }

    private Iterator<Row> selected(Table<?> table) {
        return tables.ordered(table, selection.counted(table));
    }

    /** The pairs of co_mentions, or those of them that are edges of leader_network with the leaders' places in it. */
    private Graph graph(Table<?> table) {
        boolean isNetwork = table == Tables.LEADER_NETWORK;
        if (!isNetwork && table != Tables.CO_MENTIONS) {
            throw new UsageException(
                    "Only co_mentions and leader_network are graphs; export " + table.name() + " as csv or jsonl");
        }
        String period = selection.period() == null ? "month" : selection.period();
        String window = isNetwork || selection.window() == null ? "article" : selection.window();
        Condition wanted = selection.of(Tables.CO_MENTIONS);
        List<Row> all = new ArrayList<>();
        tables.ordered(Tables.CO_MENTIONS, Condition.is("period", period).and(Condition.is("window", window)))
                .forEachRemaining(all::add);
        // Whether a pair is an edge depends on all pairs of its period.
        Set<Row> edges = isNetwork ? Set.copyOf(Edges.of(all)) : Set.of();
        List<Row> pairs = all.stream()
                .filter(pair -> wanted.test().test(pair) && (!isNetwork || edges.contains(pair)))
                .toList();
        LocalDate start = onlyPeriod(pairs, period);
        String title = "Leaders mentioned in the same %s, %s from %s; weight: %ss that mention both, near-copies once"
                .formatted(window, period, start, window);
        List<Row> places = isNetwork
                ? tables.rows(
                        Tables.LEADER_NETWORK,
                        Condition.is("period", period).and(Condition.is("period_start", start)))
                : List.of();
        return Graph.of(title, pairs, places);
    }

    private static LocalDate onlyPeriod(List<Row> pairs, String period) {
        List<LocalDate> starts = pairs.stream()
                .map(pair -> pair.<LocalDate>getAs("period_start"))
                .distinct()
                .sorted()
                .toList();
        if (starts.size() != 1) {
            String found = starts.stream().limit(12).map(LocalDate::toString).collect(Collectors.joining(", "));
            throw new UsageException("A graph is of one " + period + ", these days have " + starts.size()
                    + (starts.isEmpty() ? "" : " (" + found + (starts.size() > 12 ? ", …" : "") + ")")
                    + ": choose one with --from and --to, and its length with --period");
        }
        return starts.get(0);
    }
}
