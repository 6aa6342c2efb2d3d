package io.rostrum.job;

import io.rostrum.leader.TsvRow;
import io.rostrum.settings.UsageException;
import io.rostrum.table.LazySpark;
import io.rostrum.table.OutletRow;
import io.rostrum.table.PlainRows;
import io.rostrum.table.Tables;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A user's file → outlets: tab-separated with a head line of {@code outlet}, and {@code group}, {@code country}, {@code type}. */
public final class OutletFile {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3,5}");

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final List<OutletRow> rows = new ArrayList<>();

    private OutletFile(String file) {
        this.file = file;
    }

    /** What the file tells; empty when the table tells it already. */
    public static Optional<Dataset<Row>> news(LazySpark spark, String file, PlainRows stored) {
        List<Row> rows =
                read(spark.hadoop(), file).stream().map(Tables.OUTLETS::row).toList();
        Set<Row> before = new HashSet<>();
        stored.forEach(before::add, Tables.OUTLETS.schema().fieldNames());
        return before.equals(Set.copyOf(rows))
                ? Optional.empty()
                : Optional.of(spark.session().createDataset(rows, Tables.OUTLETS.encoder()));
    }

    /** @throws UsageException listing every mistake with line and field */
    static List<OutletRow> read(Configuration hadoop, String file) {
        Path path = new Path(file);
        try (InputStream in = path.getFileSystem(hadoop).open(path)) {
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (FileNotFoundException e) {
            throw new UsageException("count.outlets " + file + ": no such file");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read outlets " + file, e);
        }
    }

    static List<OutletRow> parse(String file, String content) {
        OutletFile outlets = new OutletFile(file);
        outlets.read(TsvRow.all(file, content));
        if (!outlets.problems.isEmpty()) {
            throw new UsageException(
                    "count.outlets " + file + " cannot be used:\n  " + String.join("\n  ", outlets.problems));
        }
        return outlets.rows;
    }

    private void read(List<TsvRow> lines) {
        if (lines.isEmpty() || !lines.get(0).fields().contains("outlet")) {
            problem(1, "outlet", "missing from the head line");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (TsvRow line : lines) {
            if (!line.isWhole()) {
                problem(line.line(), "line", "must have " + line.fields().size() + " fields, has " + line.width());
            } else {
                read(line, seen);
            }
        }
    }

    private void read(TsvRow line, Set<String> seen) {
        String outlet = text(line, "outlet");
        String country = text(line, "country");
        if (outlet == null) {
            problem(line.line(), "outlet", "must not be empty");
        } else if (!seen.add(outlet)) {
            problem(line.line(), "outlet", "stands in a line before: " + outlet);
        }
        if (country != null && !COUNTRY.matcher(country).matches()) {
            problem(line.line(), "country", "must be a code like GBR, is " + country);
        }
        rows.add(new OutletRow(outlet, text(line, "group"), country, text(line, "type")));
    }

    /** Null where the file has no such column, or nothing in it. */
    private static String text(TsvRow line, String field) {
        String value = line.fields().contains(field) ? line.get(field) : "";
        return value.isEmpty() ? null : value;
    }

    private void problem(int line, String field, String what) {
        problems.add(file + " line " + line + ", " + field + ": " + what);
    }
}
