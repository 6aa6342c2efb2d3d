package io.rostrum.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;

/** Rows as CSV (RFC 4180): a header, CRLF, quotes where needed; null is empty, nested values are JSON. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String END = "\r\n";

    private Csv() {}

    /** @param raw whether texts stay as they are, though a spreadsheet would run some as formulas */
    public static void write(Dataset<Row> rows, boolean raw, Writer out) throws IOException {
        out.write(String.join(",", rows.columns()) + END);
        Column[] flat = Arrays.stream(rows.schema().fields()).map(Csv::flat).toArray(Column[]::new);
        for (Iterator<Row> each = rows.select(flat).toLocalIterator(); each.hasNext(); ) {
            out.write(line(each.next(), raw));
        }
    }

    private static Column flat(StructField field) {
        Column column = col(field.name());
        return field.dataType() instanceof ArrayType ? to_json(column) : column;
    }

    private static String line(Row row, boolean raw) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : ",")
                    .append(row.isNullAt(i) ? "" : cell(raw ? row.get(i).toString() : disarmed(row.get(i))));
        }
        return line.append(END).toString();
    }

    /** A text that a spreadsheet would run as a formula begins with an apostrophe, which makes it a text there. */
    public static String disarmed(Object value) {
        String text = value.toString();
        boolean isFormula = value instanceof String && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return isFormula ? "'" + text : text;
    }

    /** The text, in quotes where it holds what would end a cell; an empty text is "", unlike null. */
    public static String cell(String text) {
        boolean isPlain =
                !text.isEmpty() && text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
