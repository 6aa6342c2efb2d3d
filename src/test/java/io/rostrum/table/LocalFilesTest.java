package io.rostrum.table;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalFilesTest {

    @TempDir
    private java.nio.file.Path folder;

    @Test
    void theSessionWritesThroughThem() throws IOException {
        assertInstanceOf(LocalFiles.class, files());
    }

    @ParameterizedTest
    @CsvSource({"755, rwxr-xr-x", "640, rw-r-----", "700, rwx------", "604, rw----r--"})
    void setsPermissions(String octal, String symbols) throws IOException {
        java.nio.file.Path file = Files.createFile(folder.resolve("file " + octal));
        files().setPermission(new Path(file.toString()), new FsPermission(octal));
        assertEquals(symbols, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void foldersGetThePermissionsAskedFor() throws IOException {
        java.nio.file.Path made = folder.resolve("a/b");
        files().mkdirs(new Path(made.toString()), new FsPermission("750"));
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    @Test
    void readsWhoMayDoWhatAndWhoseItIsWithoutAskingAProcessLater() throws IOException {
        java.nio.file.Path file = Files.writeString(folder.resolve("file"), "words");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        FileStatus listed = files().listStatus(new Path(folder.toString()))[0];
        assertEquals(FileStatus.class, listed.getClass(), "Hadoop's own of local files starts a process when asked");
        assertEquals("rw-r-----", listed.getPermission().toString());
        assertEquals(Files.getOwner(file).getName(), listed.getOwner());
        assertEquals(
                Files.readAttributes(file, PosixFileAttributes.class).group().getName(), listed.getGroup());
        assertEquals(5, listed.getLen());
        assertEquals(Files.getLastModifiedTime(file).toMillis(), listed.getModificationTime());
        FileStatus made = files().getFileStatus(new Path(folder.toString()));
        assertTrue(made.isDirectory());
        Path missing = new Path(folder.toString(), "missing");
        assertThrows(FileNotFoundException.class, () -> files().getFileStatus(missing));
    }

    private static FileSystem files() throws IOException {
        return new Path("file:///").getFileSystem(SPARK.sparkContext().hadoopConfiguration());
    }
}
