package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max_by;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.rostrum.dump.Reject;
import io.rostrum.settings.RunFailedException;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Says when too much of the dumps cannot be read for results to be trusted. */
public final class RejectShare {

    private static final double PER_CENT = 100;

    private RejectShare() {}

    /** @throws RunFailedException when more than the allowed share is rejected; it names the worst file */
    public static void require(Dataset<Row> records, IngestCounts counts, double allowed) {
        if (counts.rejects() > allowed * counts.records() && isTooMany(records, counts, allowed)) {
            Row worst = worst(records);
            throw new RunFailedException(String.format(
                    Locale.ROOT,
                    "%d of %d records were rejected, %.1f %%: more than ingest.max-reject-share = %s allows."
                            + " Worst file: %s, %d of %d rejected, most often: %s",
                    counts.rejects(),
                    counts.records(),
                    PER_CENT * counts.rejects() / counts.records(),
                    allowed,
                    worst.getString(0),
                    worst.getLong(1),
                    worst.getLong(2),
                    worst.getString(3)));
        }
    }

    /** Files that are no dumps say nothing of how well the others are read. */
    private static boolean isTooMany(Dataset<Row> records, IngestCounts counts, double allowed) {
        long beside = records.where(col("reason").startsWith(Reject.NO_DUMP)).count();
        return counts.rejects() - beside > allowed * (counts.records() - beside);
    }

    /** The file with the most rejects, with their number, that of its records, and its commonest reason. */
    private static Row worst(Dataset<Row> records) {
        Dataset<Row> reasons =
                records.groupBy("file", "reason").agg(count(lit(1)).as("times"));
        return reasons.groupBy("file")
                .agg(
                        sum(when(col("reason").isNotNull(), col("times")).otherwise(0L))
                                .as("rejects"),
                        sum("times").as("records"),
                        max_by(col("reason"), when(col("reason").isNotNull(), struct(col("times"), col("reason"))))
                                .as("reason"))
                .orderBy(col("rejects").desc(), col("file"))
                .head();
    }
}
