package io.rostrum.run;

import io.rostrum.night.CleanUp;
import io.rostrum.night.Move;
import io.rostrum.night.Night;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import io.rostrum.table.Published;
import java.util.List;

/** What an operator does with a warehouse beside its nights: no article is read, nothing is counted. */
public record Upkeep(LazySpark spark, Settings settings, Night night, Progress progress) {

    /** Makes a night current that its audit held back. */
    public void promote(String run) {
        Published.open(spark.hadoop(), settings.published());
        night.nights().promote(run);
        progress.say("warehouse", "%s", night.nights().current());
    }

    /** Gives up a night that its audit held back; what it read is new again. */
    public void discard(String run) {
        night.nights().discard(run);
        progress.say("warehouse", "%s", night.nights().current());
    }

    /** Joins small files, forgets old states, removes what nothing knows. */
    public void cleanUp() {
        CleanUp cleanUp = new CleanUp(settings.keepNights(), settings.orphanAge());
        cleanUp.of(spark.session(), night.warehouse()).forEach(done -> progress.say("clean-up", "%s", done));
    }

    /**
     * Looks whether everything that was written is there and agrees; only says so.
     *
     * @throws RunFailedException when it is not
     */
    public void verify() {
        List<String> findings = Verification.of(spark.session(), night, settings);
        if (!findings.isEmpty()) {
            throw new RunFailedException("Not as it should be; scripts/run repair makes again what can be:\n  "
                    + String.join("\n  ", findings));
        }
        progress.say("verify", "all is well");
    }

    /** Makes the same warehouse in another folder. */
    public void moveTo(String folder) {
        new Move(spark.session(), night.warehouse(), folder)
                .run((table, copied) -> progress.say("move", "%s: %,d files", table, copied));
    }
}
