package io.rostrum.night;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.RunFailedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightLockTest {

    @TempDir
    private Path folder;

    private FileSystem files;
    private org.apache.hadoop.fs.Path warehouse;

    @BeforeEach
    void local() throws IOException {
        files = FileSystem.getLocal(new Configuration());
        warehouse = new org.apache.hadoop.fs.Path(folder.toUri());
    }

    @Test
    void theSecondRunOnALocalDiskIsToldOfTheFirst() {
        try (NightLock first = NightLock.take(files, warehouse, Duration.ZERO)) {
            RunFailedException refused =
                    assertThrows(RunFailedException.class, () -> NightLock.take(files, warehouse, Duration.ZERO));
            assertTrue(
                    refused.getMessage()
                            .contains("process " + ProcessHandle.current().pid()),
                    refused.getMessage());
            assertDoesNotThrow(first::check);
        }
        NightLock.take(files, warehouse, Duration.ZERO).close();
    }

    @Test
    void theLockOfAKilledProcessDoesNotStandInTheWay() throws IOException {
        Files.writeString(folder.resolve("_lock"), "process 1 on elsewhere");
        NightLock.take(files, warehouse, Duration.ZERO).close();
    }

    @Test
    void whoWaitsGetsTheLockWhenItIsFree() throws Exception {
        NightLock first = NightLock.take(files, warehouse, Duration.ZERO);
        Thread ends = new Thread(first::close);
        ends.start();
        NightLock.take(files, warehouse, Duration.ofSeconds(20)).close();
        ends.join();
    }

    @Test
    void aLeaseKeepsOthersOutWhileItIsRenewed() throws IOException {
        try (NightLock first = LeaseLock.take(files, warehouse)) {
            assertThrows(RunFailedException.class, () -> LeaseLock.take(files, warehouse));
            assertDoesNotThrow(first::check);
        }
        LeaseLock.take(files, warehouse).close();
        assertEquals(0, leases(), "who leaves takes the lease away");
    }

    @Test
    void aLeaseLongNotRenewedIsForgottenAndItsRunMayNotGoOn() throws IOException {
        NightLock stuck = LeaseLock.take(files, warehouse);
        Files.setLastModifiedTime(lease(), FileTime.fromMillis(System.currentTimeMillis() - 600_000));
        try (NightLock next = LeaseLock.take(files, warehouse)) {
            assertDoesNotThrow(next::check);
            assertThrows(RunFailedException.class, stuck::check);
        }
    }

    private Path lease() throws IOException {
        try (Stream<Path> leases = Files.list(folder.resolve("_lock"))) {
            return leases.filter(path -> !path.getFileName().toString().startsWith("."))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private long leases() throws IOException {
        try (Stream<Path> leases = Files.list(folder.resolve("_lock"))) {
            return leases.count();
        }
    }
}
