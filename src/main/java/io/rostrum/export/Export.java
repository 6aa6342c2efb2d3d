package io.rostrum.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.find.PublishedNames;
import io.rostrum.job.Edges;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;

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
        Dataset<Row> wanted = selection.of(table.name(), tables.read(table));
        if (selection.leader() != null && wanted.isEmpty()) {
            new PublishedNames(tables).require("--leader", selection.leader(), table);
        }
        try {
            switch (format) {
                case csv -> Csv.write(ordered(selected(table)), raw, out);
                case jsonl -> JsonLinesWriter.write(ordered(selected(table)), out);
                case graphml -> GraphMl.write(graph(table), out);
                case gexf -> Gexf.write(graph(table), out);
            }
        } catch (XMLStreamException e) {
            throw new IOException("Cannot write " + format, e);
        }
        out.flush();
        return selection.leftOut(wanted);
    }

    private Dataset<Row> selected(Table<?> table) {
        return selection.counted(selection.of(table.name(), tables.read(table)));
    }

    /** The rows in the order of their columns, those with lists aside. */
    public static Dataset<Row> ordered(Dataset<Row> rows) {
        return rows.orderBy(Arrays.stream(rows.schema().fields())
                .filter(field -> !(field.dataType() instanceof ArrayType))
                .map(field -> col(field.name()))
                .toArray(Column[]::new));
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
        Dataset<Row> all = tables.read(Tables.CO_MENTIONS)
                .where(col("period").equalTo(period).and(col("window").equalTo(window)));
        Dataset<Row> pairs = ordered(selection.of(Tables.CO_MENTIONS.name(), isNetwork ? Edges.of(all) : all));
        LocalDate start = onlyPeriod(pairs, period);
        String title = "Leaders mentioned in the same %s, %s from %s; weight: %ss that mention both, near-copies once"
                .formatted(window, period, start, window);
        List<Row> places = isNetwork
                ? tables.read(Tables.LEADER_NETWORK)
                        .where(col("period")
                                .equalTo(period)
                                .and(col("period_start").equalTo(lit(start))))
                        .collectAsList()
                : List.of();
        return Graph.of(title, pairs.collectAsList(), places);
    }

    private static LocalDate onlyPeriod(Dataset<Row> pairs, String period) {
        List<LocalDate> starts =
                pairs.select("period_start").distinct().orderBy(col("period_start")).collectAsList().stream()
                        .map(row -> row.getLocalDate(0))
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
