package io.rostrum.find;

import io.rostrum.job.SqlFile;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Tables;
import io.rostrum.text.OneLine;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which quotations are looked for; null asks for nothing.
 *
 * @param by    name or id of who speaks, whatever the case
 * @param about name or id of a leader mentioned within the words, or words said
 * @param said  words said
 * @param from  first day, UTC, inclusive
 * @param to    last day, UTC, inclusive
 */
public record Search(String by, String about, String said, LocalDate from, LocalDate to) {

    private static final LocalDate FIRST = LocalDate.parse("0001-01-01");
    private static final LocalDate LAST = LocalDate.parse("9999-12-31");

    public Search {
        if (by == null && about == null && said == null) {
            throw new UsageException("Give --by, --about or --said: what to look for");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new UsageException("--to " + to + " is before --from " + from);
        }
    }

    /**
     * Prints what is found, by day; gives how many.
     *
     * @throws UsageException when nothing is found and a name is one that nobody has
     */
    public long print(PublishedTables tables, PrintStream out) {
        long found = 0;
        for (Iterator<Row> each = in(tables); each.hasNext(); ) {
            Row row = each.next();
            out.printf(
                    "%s  %s  %s%n  %s%n  %s%n%n", row.get(0), line(row, 1), line(row, 2), line(row, 3), line(row, 4));
            found++;
        }
        if (found == 0) {
            PublishedNames names = new PublishedNames(tables);
            if (by != null) {
                names.require("--by", by, Tables.QUOTES);
            }
            if (about != null) {
                names.require("--about", about, Tables.MENTIONS);
            }
        }
        return found;
    }

    private Iterator<Row> in(PublishedTables tables) {
        LocalDate first = from == null ? FIRST : from;
        LocalDate last = to == null ? LAST : to;
        return tables.areSmall(List.of(Tables.QUOTES, Tables.MENTIONS, Tables.ARTICLES))
                ? new PlainSearch(asked(by), asked(about), asked(said), first, last)
                        .in(tables)
                        .iterator()
                : bySpark(tables, first, last).toLocalIterator();
    }

    private Dataset<Row> bySpark(PublishedTables tables, LocalDate first, LocalDate last) {
        return SqlFile.run(
                "/jobs/find/quotations.sql",
                Map.of(
                        "quotes", tables.read(Tables.QUOTES),
                        "mentions", tables.read(Tables.MENTIONS),
                        "articles", tables.read(Tables.ARTICLES)),
                Map.of(
                        "by", asked(by),
                        "about", asked(about),
                        "said", asked(said),
                        "first", first,
                        "last", last));
    }

    private static String asked(String text) {
        return text == null ? "" : text.strip();
    }

    private static String line(Row row, int column) {
        return OneLine.of(row.getString(column));
    }
}
