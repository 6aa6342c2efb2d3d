package io.rostrum.night;

import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.RunFailedException.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/** Lets one run at a time write to a warehouse; a run that was killed does not stand in the way. */
public interface NightLock extends AutoCloseable {

    /** @throws RunFailedException when the lock was lost, so that what this run wrote must not be made current */
    void check();

    /** When it was taken, by the clock of the warehouse's file system, milliseconds since 1970, UTC. */
    long taken();

    @Override
    void close();

    /**
     * Takes the lock of a warehouse folder: the operating system's own on a local disk, a {@link LeaseLock} elsewhere.
     *
     * @param patience how long to wait for another run to end
     * @throws RunFailedException when it has not ended then; the message names it
     */
    static NightLock take(FileSystem files, Path warehouse, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return files instanceof LocalFileSystem local
                        ? FileLock.take(local.pathToFile(warehouse).toPath())
                        : LeaseLock.take(files, warehouse);
            } catch (RunFailedException busy) {
                if (busy.kind() != Kind.BUSY || System.nanoTime() > end) {
                    throw busy;
                }
                pause();
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot lock " + warehouse, e);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunFailedException("Interrupted while waiting for another run to end");
        }
    }

    /** How a run that holds the lock is named to one that finds it held. */
    static String owner() throws IOException {
        return "process " + ProcessHandle.current().pid() + " on "
                + java.net.InetAddress.getLocalHost().getHostName();
    }
}
