package io.rostrum.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What became of the records: {@code records = articles + setAside + duplicates + older + rejects}, always.
 *
 * @param articles   analysed
 * @param duplicates left out because the article is there already in the same version
 * @param older      left out because the article is there in another version that takes precedence
 */
public record IngestCounts(long records, long articles, long setAside, long duplicates, long older, long rejects) {

    /** Of a run that reads nothing. */
    public static final IngestCounts NONE = new IngestCounts(0, 0, 0, 0, 0, 0);

    /** As a sum that people check at a glance. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,d records = %,d articles + %,d set aside + %,d duplicates + %,d older + %,d rejects",
                records,
                articles,
                setAside,
                duplicates,
                older,
                rejects);
    }

    /** With files that may not be opened, each a record and a reject. */
    public IngestCounts andRefused(int files) {
        return new IngestCounts(records + files, articles, setAside, duplicates, older, rejects + files);
    }

    /**
     * @param records  all that was read
     * @param latest   see {@link Versions#latest}
     * @param arrivals the articles made from them
     */
    public static IngestCounts of(Dataset<Row> records, Dataset<Row> latest, Dataset<Row> arrivals) {
        Row read =
                records.agg(count(lit(1)), count_if(col("article_id").isNull())).head();
        Row kept =
                arrivals.agg(count(lit(1)), count_if(col("set_aside").isNull())).head();
        long older = latest.agg(coalesce(sum("older"), lit(0L))).head().getLong(0);
        return new IngestCounts(
                read.getLong(0),
                kept.getLong(1),
                kept.getLong(0) - kept.getLong(1),
                read.getLong(0) - read.getLong(1) - kept.getLong(0) - older,
                older,
                read.getLong(1));
    }
}
