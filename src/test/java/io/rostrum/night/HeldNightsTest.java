package io.rostrum.night;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.RunFailedException;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.time.Duration;
import java.util.List;
import org.apache.iceberg.SnapshotRef;
import org.junit.jupiter.api.Test;

/** A night that its audit held back, and what may happen to the warehouse while it waits. */
class HeldNightsTest extends SmallWarehouse {

    @Test
    void aCleanUpWhileANightWaitsLosesNothingOfIt() {
        fiveNights();
        hold("r6", "f", "g");
        cleanUp(30);
        assertEquals("a b c d e", things("main"));
        open();
        nights.promote("r6");
        assertEquals("a b c d e f g", things("main"));
        assertEquals(6, warehouse.read(Tables.RUNS).count(), "table runs was joined meanwhile");
        assertMainIsAt("run_r6");
    }

    @Test
    void aCleanUpBeforeAndAfterTheNightLosesNothing() {
        fiveNights();
        cleanUp(30);
        hold("r6", "f");
        cleanUp(1);
        cleanUp(1);
        open();
        nights.promote("r6");
        open();
        assertEquals("a b c d e f", things("main"));
        assertMainIsAt("run_r6");
        assertEquals("a b c d e", things("run_r5"), "can be read as it was");
    }

    @Test
    void theFirstNightCanWaitThroughACleanUpToo() {
        hold("r1", "a", "b");
        cleanUp(30);
        open();
        nights.promote("r1");
        assertEquals("a b", things("main"));
        assertMainIsAt("run_r1");
    }

    /** As versions before this did it: the tag of the night stays on the files that were joined. */
    @Test
    void aTableWhoseFilesWereJoinedByAnotherProgramIsPutForward() {
        fiveNights();
        hold("r6", "f");
        rewrite(THINGS);
        rewrite(Tables.RUNS);
        open();
        nights.promote("r6");
        assertEquals("a b c d e f", things("main"));
    }

    @Test
    void aNightThatWouldUndoWhatAnotherProgramWroteIsRefusedAndNothingChanges() {
        fiveNights();
        hold("r6", "f");
        warehouse.branch(SnapshotRef.MAIN_BRANCH);
        warehouse.append(THINGS, rows(MAY_5, "foreign"));
        open();
        RunFailedException refused = assertThrows(RunFailedException.class, () -> nights.promote("r6"));
        assertTrue(refused.getMessage().contains("things"), refused.getMessage());
        assertTrue(refused.getMessage().contains("run_r5"), refused.getMessage());
        open();
        assertEquals("run_r5", nights.current());
        assertEquals("a b c d e foreign", things("main"));
        assertEquals(List.of("r6"), nights.held());
    }

    @Test
    void theCurrentNightKeepsItsTagHoweverFewAreKept() {
        fiveNights();
        for (String run : List.of("r6", "r7", "r8")) {
            nights.begin(run);
            writeRun(run);
            nights.promote(run);
        }
        cleanUp(1);
        assertEquals(List.of("main", "run_r8"), refs(THINGS));
        assertEquals(List.of("main", "run_r8"), refs(Tables.RUNS));
        open();
        assertEquals("a b c d e", things("run_r8"));
    }

    /** Each adds a file to a day and to table {@code runs}. */
    private void fiveNights() {
        for (String id : List.of("a", "b", "c", "d", "e")) {
            String run = "r" + (id.charAt(0) - 'a' + 1);
            add(run, id);
            nights.promote(run);
        }
    }

    /** Held as a night is that annotates: several commits to a table. */
    private void hold(String run, String... ids) {
        add(run, ids);
        nights.hold(run);
    }

    private void add(String run, String... ids) {
        nights.begin(run);
        for (String id : ids) {
            warehouse.append(THINGS, rows(MAY_4, id));
        }
        writeRun(run);
    }

    private void cleanUp(int keepNights) {
        new CleanUp(keepNights, Duration.ZERO).of(SPARK, warehouse);
    }

    private void rewrite(Table<?> table) {
        int joined = org.apache.iceberg.spark.actions.SparkActions.get(SPARK)
                .rewriteDataFiles(warehouse.tables().load(table))
                .execute()
                .rewrittenDataFilesCount();
        assertEquals(5, joined);
    }

    private void assertMainIsAt(String tag) {
        for (Table<?> table : warehouse.all()) {
            org.apache.iceberg.Table stored = warehouse.tables().load(table);
            assertEquals(
                    stored.snapshot(tag).snapshotId(), stored.currentSnapshot().snapshotId(), table.name());
        }
    }
}
