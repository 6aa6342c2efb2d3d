package io.rostrum.night;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.UsageException;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

/** Warehouses that were copied, put back, linked and moved. */
class MovedWarehouseTest extends SmallWarehouse {

    @Test
    void aCopyIsRefusedSayingWhereItsTablesAre() throws IOException {
        night("r1", "a");
        FileUtils.copyDirectory(at("warehouse").toFile(), at("copy").toFile());
        Map<String, Long> before = files("warehouse");
        UsageException refused = assertThrows(UsageException.class, () -> open("copy"));
        String original = "file:" + at("warehouse");
        assertTrue(refused.getMessage().contains("lies in " + original + "/rostrum/"), refused.getMessage());
        assertTrue(refused.getMessage().contains("move --warehouse " + original + " --to"), refused.getMessage());
        assertEquals(before, files("warehouse"));
    }

    @Test
    void aWarehouseThatWasMovedByHandIsRefusedToo() throws IOException {
        night("r1", "a");
        Files.move(at("warehouse"), at("moved"));
        assertThrows(UsageException.class, () -> open("moved"));
        assertTrue(Files.notExists(at("warehouse")), "nothing is made where it was");
    }

    @Test
    void aLinkToAWarehouseIsTheWarehouse() throws IOException {
        night("r1", "a");
        Files.createSymbolicLink(at("link"), at("warehouse"));
        warehouse = open("link");
        assertEquals("a", things("main"));
    }

    @Test
    void aBackupPutBackToItsPathIsTheWarehouseOfThen() throws IOException {
        night("r1", "a");
        FileUtils.copyDirectory(at("warehouse").toFile(), at("backup").toFile());
        night("r2", "b");
        FileUtils.deleteDirectory(at("warehouse").toFile());
        FileUtils.copyDirectory(at("backup").toFile(), at("warehouse").toFile());
        open();
        assertEquals("a", things("main"));
        night("r2", "c");
        assertEquals("a c", things("main"));
    }

    @Test
    void aMovedWarehouseHoldsEveryNightAndKnowsItsOldFolderNoMore() throws IOException {
        night("r1", "a");
        night("r2", "b");
        new CleanUp(1, Duration.ZERO).of(SPARK, warehouse);
        night("r3", "c");
        write("r4", MAY_5, "d");
        nights.hold("r4");
        Files.createDirectories(at("warehouse/pipelines/p1"));
        Files.writeString(at("warehouse/pipelines/p1/stage"), "weights");
        Map<String, Long> before = files("warehouse");
        move("new, home");
        assertEquals(before, files("warehouse"), "is only read");
        FileUtils.deleteDirectory(at("warehouse").toFile());
        warehouse = open("new, home");
        nights = new Nights(warehouse);
        nights.recover();
        assertEquals("a b c", things("main"));
        assertEquals("a b", things("run_r2"));
        nights.promote("r4");
        assertEquals("a b c d", things("main"));
        night("r5", "e");
        new CleanUp(1, Duration.ZERO).of(SPARK, warehouse);
        assertEquals("a b c d e", things("main"));
        assertEquals(5, warehouse.at(Tables.RUNS, "main").count());
        assertEquals("weights", Files.readString(at("new, home/pipelines/p1/stage")));
        assertTrue(Files.notExists(at("warehouse")), "nothing is written where it was");
    }

    @Test
    void aMoveThatWasKilledLeavesAFolderThatNobodyOpens() throws IOException {
        night("r1", "a");
        move("new");
        Files.createDirectories(at("new/_moving"));
        UsageException refused = assertThrows(UsageException.class, () -> open("new"));
        assertTrue(refused.getMessage().contains("not finished"), refused.getMessage());
    }

    @Test
    void aMoveToAFolderThatHoldsSomethingOrIntoItselfIsRefused() throws IOException {
        night("r1", "a");
        Files.writeString(Files.createDirectories(at("mine")).resolve("novel.txt"), "It was night.");
        Map<String, Long> before = files("mine");
        assertThrows(UsageException.class, () -> move("mine"));
        assertThrows(UsageException.class, () -> move("warehouse/inside"));
        assertEquals(before, files("mine"));
    }

    @Test
    void readingMakesNoWarehouse() {
        UsageException refused = assertThrows(
                UsageException.class,
                () -> Warehouse.existing(LAZY, at("typo").toString(), Map.of(), List.of(THINGS, Tables.RUNS)));
        assertTrue(refused.getMessage().startsWith("No warehouse in file:" + at("typo")), refused.getMessage());
        assertTrue(Files.notExists(at("typo")));
    }

    private void night(String run, String id) {
        nights.begin(run);
        warehouse.append(THINGS, rows(MAY_4, id));
        writeRun(run);
        nights.promote(run);
    }

    private void move(String to) {
        new Move(SPARK, warehouse, at(to).toString()).run((table, copied) -> assertTrue(copied > 0, table));
    }

    private Warehouse open(String name) {
        return Warehouse.open(LAZY, at(name).toString(), Map.of(), List.of(THINGS, Tables.RUNS));
    }

    private Path at(String name) {
        return folder.resolve(name);
    }

    private Map<String, Long> files(String name) throws IOException {
        try (Stream<Path> files = Files.walk(at(name))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toMap(Path::toString, file -> file.toFile()
                    .length()));
        }
    }
}
