package io.rostrum.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark's local files: whose they are, and when they go. */
class ScratchTest {

    @TempDir
    private Path temporary;

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        try (Scratch scratch = Scratch.in(temporary)) {
            Path base = scratch.folder().getParent();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(base)));
        }
    }

    @Test
    void whatAKilledRunLeftGoesAndWhatALivingOneHasStays() throws IOException {
        Scratch killed = Scratch.in(temporary);
        Scratch living = Scratch.in(temporary);
        Files.writeString(
                Files.createDirectory(killed.folder().resolve("blockmgr")).resolve("shuffle"), "an article");
        Files.writeString(living.folder().resolve("shuffle"), "an article");
        killed.abandon();
        try (Scratch next = Scratch.in(temporary)) {
            assertTrue(Files.notExists(killed.folder()));
            assertTrue(Files.exists(living.folder().resolve("shuffle")));
            assertTrue(Files.exists(next.folder()));
        }
        living.close();
        assertTrue(Files.notExists(living.folder()));
    }

    @Test
    void aFolderThatOthersCanReadIsRefused() throws IOException {
        Path base = temporary.resolve("rostrum-" + System.getProperty("user.name"));
        Files.createDirectory(base, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        UncheckedIOException refused = assertThrows(UncheckedIOException.class, () -> Scratch.in(temporary));
        assertTrue(refused.getCause().getMessage().contains("only this user can read"), refused.toString());
    }
}
