package io.rostrum.run;

import io.rostrum.job.NearCopies;
import io.rostrum.night.Night;
import io.rostrum.table.Change;
import io.rostrum.table.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** signatures ─► copies: which articles are one story, made again around those that changed. */
public final class Clustering {

    private Clustering() {}

    /**
     * @param days    how far apart near-copies may be, days
     * @param changed the articles that are new, another version, or gone
     */
    public static void of(Night night, Progress progress, int days, Dataset<Row> changed) {
        progress.begin("copies");
        Dataset<Row> signatures = night.read(Tables.SIGNATURES);
        Dataset<Row> before = night.read(Tables.COPIES);
        Dataset<Row> around = night.aside("around", NearCopies.around(signatures, before, changed, days));
        Dataset<Row> copies =
                night.aside("copies", NearCopies.of(NearCopies.among(around, signatures), days, night::aside));
        Change change = Change.between(NearCopies.among(around, before), copies);
        night.put(Tables.COPIES, change, copies);
        night.touch(change.days());
    }
}
