package io.rostrum.run;

import io.rostrum.job.FileTimes;
import io.rostrum.job.SharedAddresses;
import io.rostrum.job.Withdrawn;
import io.rostrum.night.Night;
import io.rostrum.table.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Gives articles that share an address with another an id of their own, and says how many. */
public final class OwnAddresses {

    private OwnAddresses() {}

    /**
     * The records, each with the id of its article. What was withdrawn under an address keeps the id by which it is known.
     *
     * @param records rows of {@link io.rostrum.job.Versions#of}
     */
    public static Dataset<Row> of(Night night, Progress progress, Dataset<Row> records, FileTimes clock) {
        Dataset<Row> others = SharedAddresses.others(
                Withdrawn.without(records, night.read(Tables.WITHDRAWN)),
                night.read(Tables.VERSIONS),
                night.read(Tables.ARTICLES),
                clock,
                night::aside);
        long articles = others.select("own_id").distinct().count();
        if (articles == 0) {
            return records;
        }
        progress.say(
                "ingest", "%,d articles have the address of another, but neither its title nor its text", articles);
        return SharedAddresses.withIds(records, others);
    }
}
