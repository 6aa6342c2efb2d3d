package io.rostrum.export;

import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows as JSON lines: every column in every line, days as ISO 8601. */
final class JsonLinesWriter {

    private JsonLinesWriter() {}

    static void write(Dataset<Row> rows, Writer out) throws IOException {
        Dataset<Row> lines = rows.select(to_json(struct("*"), Map.of("ignoreNullFields", "false")));
        for (Iterator<Row> each = lines.toLocalIterator(); each.hasNext(); ) {
            out.write(each.next().getString(0) + "\n");
        }
    }
}
