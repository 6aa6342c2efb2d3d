package io.rostrum.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;

/** Rows as CSV (RFC 4180): a header, CRLF, quotes where needed; null is empty, nested values are JSON. */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";
    private static final String END = "\r\n";

    private Csv() {}

    /** @param raw whether texts stay as they are, though a spreadsheet would run some as formulas */
    public static void write(StructType columns, Iterator<Row> rows, boolean raw, Writer out) throws IOException {
        out.write(String.join(",", columns.fieldNames()) + END);
        List<JsonText> nested = Arrays.stream(columns.fields())
                .map(field -> field.dataType() instanceof ArrayType ? new JsonText(field.dataType()) : null)
                .toList();
        while (rows.hasNext()) {
            out.write(line(rows.next(), nested, raw));
        }
    }

    private static String line(Row row, List<JsonText> nested, boolean raw) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(i == 0 ? "" : ",").append(row.isNullAt(i) ? "" : cell(text(row.get(i), nested.get(i), raw)));
        }
        return line.append(END).toString();
    }

    private static String text(Object value, JsonText nested, boolean raw) {
        Object flat = nested == null ? value : nested.of(value);
        return raw ? flat.toString() : disarmed(flat);
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
