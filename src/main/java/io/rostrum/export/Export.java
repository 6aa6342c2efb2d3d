package io.rostrum.export;

import io.rostrum.find.PublishedNames;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Condition;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
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
                case graphml -> GraphMl.write(new Graphs(tables, selection).of(table), out);
                case gexf -> Gexf.write(new Graphs(tables, selection).of(table), out);
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
}
