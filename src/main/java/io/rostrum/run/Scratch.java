package io.rostrum.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the files of Spark's shuffles, which hold articles: only its owner can read it, it goes with its process, and
 * that of a process which was killed goes when the next one is made.
 */
final class Scratch implements AutoCloseable {

    private static final String LOCK = "_lock";

    private final Path folder;
    private final FileChannel lock;

    private Scratch(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** @param temporary where {@code rostrum-USER} is made, with one folder for each process */
    static Scratch in(Path temporary) {
        try {
            Path base = temporary.resolve("rostrum-" + System.getProperty("user.name"));
            if (Files.notExists(base)) {
                owned(base);
            }
            requireMine(base);
            try (FileChannel one = open(base.resolve(LOCK));
                    FileLock held = one.lock()) {
                removeDead(base);
                Path folder = Files.createTempDirectory(base, "run-");
                FileChannel lock = open(folder.resolve(LOCK));
                lock.lock();
                return new Scratch(folder, lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot make a folder for Spark's files in " + temporary + "; spark.local.dir names another", e);
        }
    }

    private static void owned(Path folder) throws IOException {
        Files.createDirectory(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** In a folder where everybody may write somebody else could have made it. */
    private static void requireMine(Path base) throws IOException {
        boolean isMine = Files.isDirectory(base, java.nio.file.LinkOption.NOFOLLOW_LINKS)
                && Files.getOwner(base).getName().equals(System.getProperty("user.name"))
                && PosixFilePermissions.toString(Files.getPosixFilePermissions(base))
                        .equals("rwx------");
        if (!isMine) {
            throw new IOException(base + " is not a folder that only this user can read");
        }
    }

    private static void removeDead(Path base) throws IOException {
        List<Path> runs;
        try (Stream<Path> all = Files.list(base)) {
            runs = all.filter(Files::isDirectory).toList();
        }
        for (Path run : runs) {
            try (FileChannel other = open(run.resolve(LOCK));
                    FileLock free = tryLock(other)) {
                if (free != null) {
                    remove(run);
                }
            }
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ofThisProcess) {
            return null;
        }
    }

    private static FileChannel open(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            /** Spark's own hook removes files at the same time. */
            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            remove(folder);
            lock.close();
        } catch (IOException e) {
            // The next run removes what is left.
            System.err.println(io.rostrum.log.LogLine.of("WARN", "cannot remove " + folder + ": " + e.getMessage()));
        }
    }

    /** Ends the process's hold on the folder without removing it, as a kill does. */
    void abandon() throws IOException {
        lock.close();
    }
}
