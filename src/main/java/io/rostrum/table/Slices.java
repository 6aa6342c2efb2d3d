package io.rostrum.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.iceberg.FileScanTask;
import org.apache.iceberg.io.CloseableIterable;
import org.apache.spark.sql.Column;

/**
 * Which file of a published table has the rows of a day: one a month, {@code 2031-05}, or one a day, {@code 2031-05-04}, in
 * months of more bytes than a file should have. So a night writes little anew, and readers open few files.
 *
 * @param large months of which each day is a file
 */
record Slices(Set<YearMonth> large) {

    /** Of rows without a day. */
    static final String UNDATED = "undated";

    private static final int MONTH = "2031-05".length();

    /**
     * @param tag  state of the table
     * @param most bytes of a file for a whole month
     */
    static Slices of(org.apache.iceberg.Table stored, String tag, long most) {
        Map<YearMonth, Long> bytes = new TreeMap<>();
        try (CloseableIterable<FileScanTask> files =
                stored.newScan().useRef(tag).planFiles()) {
            for (FileScanTask file : files) {
                LocalDate day = Changes.day(stored, file.file());
                if (day != null) {
                    bytes.merge(YearMonth.from(day), file.file().fileSizeInBytes(), Long::sum);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the files of " + stored.name(), e);
        }
        return new Slices(bytes.entrySet().stream()
                .filter(month -> month.getValue() > most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** The slice of a row, by its column {@code day}. */
    Column column() {
        Column day = col("day").cast("string");
        Column month = day.substr(1, MONTH);
        Object[] months = large.stream().map(YearMonth::toString).toArray();
        return coalesce(when(month.isin(months), day).otherwise(month), lit(UNDATED));
    }

    /**
     * The days to write when some have changed: these, or all of their months.
     *
     * @param published slices that there are now
     */
    Set<LocalDate> toWrite(Collection<LocalDate> changed, Set<String> published) {
        return changed.stream()
                .flatMap(day -> isByDay(day, published) ? Stream.of(day) : month(day))
                .collect(Collectors.toSet());
    }

    private boolean isByDay(LocalDate day, Set<String> published) {
        return day == null
                || large.contains(YearMonth.from(day))
                        && !published.contains(YearMonth.from(day).toString());
    }

    private static Stream<LocalDate> month(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return month.atDay(1).datesUntil(month.plusMonths(1).atDay(1));
    }

    /** Every slice that may have rows of these days. */
    static Set<String> of(Collection<LocalDate> days) {
        Set<String> slices = new TreeSet<>();
        for (LocalDate day : days) {
            slices.add(day == null ? UNDATED : day.toString());
            slices.add(day == null ? UNDATED : YearMonth.from(day).toString());
        }
        return slices;
    }
}
