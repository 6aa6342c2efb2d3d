package io.rostrum.run;

import io.rostrum.job.Withdrawn;
import io.rostrum.night.Night;
import io.rostrum.table.Change;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Takes articles out of the tables of facts, in the night begun. */
public final class Withdrawing {

    private Withdrawing() {}

    /**
     * @param articles  ids of those to take out
     * @param addresses under which broken records of theirs stand in {@code rejects}
     * @param rows      for table {@code withdrawn}
     */
    public static void of(
            Night night, Progress progress, Set<String> articles, Set<String> addresses, Dataset<Row> rows) {
        Set<String> staying = Withdrawn.staying(night.read(Tables.COPIES), articles);
        progress.say(
                "withdraw",
                "%d articles, near-copies that stay: %s",
                articles.size(),
                staying.isEmpty() ? "none" : String.join(" ", staying));
        night.nights().held().forEach(run -> progress.say("withdraw", "gives up night %s, which waited", run));
        Dataset<Row> broken = night.read(Tables.REJECTS).where(Withdrawn.ofAddress(addresses));
        if (!broken.isEmpty()) {
            night.put(Tables.REJECTS, Withdrawn.ofAddress(addresses), broken.limit(0));
        }
        for (Table<?> table : Withdrawn.TABLES) {
            Dataset<Row> stored = night.read(table);
            Change change = Withdrawn.change(stored, rows);
            night.put(table, change, stored.limit(0));
            night.touch(change.days());
        }
        night.add(Tables.WITHDRAWN, rows);
    }
}
