package io.rostrum.job;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;

import io.rostrum.table.Tables;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * signatures → copies: clusters of articles that are one story, printed as it was or lightly edited, within some days.
 *
 * <p>Two articles are near-copies when their signatures share a band; clusters are the connected components.
 * {@code jobs/near-copies/candidates.sql} says how alike such articles are.
 */
public final class NearCopies {

    private static final String FOLDER = "/jobs/near-copies/";

    private NearCopies() {}

    /**
     * @param signatures rows of {@link io.rostrum.table.SignatureRow}, stored: they are read several times, and the
     *                   clusters are made before this returns
     * @param days       how far apart near-copies may be
     * @param aside      where what is read again and again is kept
     */
    public static Dataset<Row> of(Dataset<Row> signatures, int days, Aside aside) {
        Dataset<Row> candidates = run("candidates.sql", Map.of("signatures", signatures), Map.of("days", days));
        Dataset<Row> stars = stars(aside.put("candidates", candidates), aside);
        return Tables.COPIES.conform(run("copies.sql", Map.of("signatures", signatures, "stars", stars), Map.of()));
    }

    /**
     * The articles whose clusters have to be made again: column {@code article_id}.
     *
     * @param signatures as they are now
     * @param copies     as they were
     * @param changed    column {@code article_id}: articles that came, changed or went
     */
    public static Dataset<Row> around(Dataset<Row> signatures, Dataset<Row> copies, Dataset<Row> changed, int days) {
        return run(
                "around.sql",
                Map.of(
                        "signatures",
                        signatures,
                        "copies",
                        copies,
                        "changed",
                        changed.select("article_id").distinct()),
                Map.of("days", days));
    }

    /** The rows of some articles. */
    public static Dataset<Row> among(Dataset<Row> articles, Dataset<Row> rows) {
        return rows.join(articles, rows.col("article_id").equalTo(articles.col("article_id")), "left_semi");
    }

    /** Links every node of a connected component to its smallest; a number of rounds logarithmic in the longest path. */
    private static Dataset<Row> stars(Dataset<Row> edges, Aside aside) {
        Dataset<Row> stars = edges;
        Row last = null;
        Row now = fingerprint(stars);
        for (int round = 0; !now.equals(last); round++) {
            Dataset<Row> large = run("large_star.sql", Map.of("edges", stars), Map.of());
            stars = aside.put("stars-" + round, run("small_star.sql", Map.of("edges", large), Map.of()));
            last = now;
            now = fingerprint(stars);
        }
        return stars;
    }

    private static Row fingerprint(Dataset<Row> edges) {
        return edges.agg(count(lit(1)), expr("BIT_XOR(XXHASH64(a, b))")).head();
    }

    private static Dataset<Row> run(String file, Map<String, Dataset<Row>> views, Map<String, Object> parameters) {
        return SqlFile.run(FOLDER + file, views, parameters);
    }
}
