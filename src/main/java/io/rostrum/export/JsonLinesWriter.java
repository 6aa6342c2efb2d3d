package io.rostrum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Rows as JSON lines: every column in every line, days as ISO 8601. */
final class JsonLinesWriter {

    private JsonLinesWriter() {}

    static void write(StructType columns, Iterator<Row> rows, Writer out) throws IOException {
        JsonText json = JsonText.ofEverything(columns);
        while (rows.hasNext()) {
            out.write(json.of(rows.next()) + "\n");
        }
    }
}
