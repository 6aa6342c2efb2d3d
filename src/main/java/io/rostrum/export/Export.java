package io.rostrum.export;

import static org.apache.spark.sql.functions.col;

import io.rostrum.find.PublishedNames;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
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
                case graphml -> GraphMl.write(new Graphs(tables, selection).of(table), out);
                case gexf -> Gexf.write(new Graphs(tables, selection).of(table), out);
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
}
