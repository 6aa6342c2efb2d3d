package io.rostrum.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * signatures → copies: clusters of articles that are one story, printed as it was, cut, or lightly edited.
 *
 * <p>Two articles are near-copies when the estimated Jaccard similarity of their shingles is at least
 * {@value #THRESHOLD}; clusters are the connected components. {@code jobs/near-copies/README.md} says how good that is.
 */
public final class NearCopies {

    /** Of two equally long articles, two thirds of the shingles are shared. */
    static final double THRESHOLD = 0.5;

    private static final String FOLDER = "/jobs/near-copies/";

    private NearCopies() {}

    /**
     * @param signatures rows of {@link io.rostrum.table.SignatureRow}, stored: they are read several times, and the
     *                   clusters are made before this returns
     */
    public static Dataset<Row> of(Dataset<Row> signatures) {
        Dataset<Row> candidates = run("candidates.sql", Map.of("signatures", signatures));
        Dataset<Row> similar = SqlFile.run(
                FOLDER + "similar.sql",
                Map.of("candidates", candidates, "signatures", signatures),
                Map.of("threshold", THRESHOLD));
        return Tables.COPIES.conform(
                run("copies.sql", Map.of("signatures", signatures, "stars", stars(similar.localCheckpoint()))));
    }

    /** Links every node of a connected component to its smallest; a number of rounds logarithmic in the longest path. */
    private static Dataset<Row> stars(Dataset<Row> edges) {
        Dataset<Row> before = edges;
        Dataset<Row> after = round(before);
        while (!fingerprint(before).equals(fingerprint(after))) {
            before = after;
            after = round(before);
        }
        return after;
    }

    private static Dataset<Row> round(Dataset<Row> edges) {
        Dataset<Row> large = run("large_star.sql", Map.of("edges", edges));
        return run("small_star.sql", Map.of("edges", large)).localCheckpoint();
    }

    private static Row fingerprint(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), expr("BIT_XOR(XXHASH64(a, b))")).head();
    }

    private static Dataset<Row> run(String file, Map<String, Dataset<Row>> views) {
        return SqlFile.run(FOLDER + file, views, Map.of());
    }
}
