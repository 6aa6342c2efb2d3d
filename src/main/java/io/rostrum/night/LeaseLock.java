package io.rostrum.night;

import io.rostrum.log.LogLine;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.RunFailedException.Kind;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A lock for file systems that know none (HDFS, S3): each run writes a file of its own into {@code _lock/}, again
 * and again, and whoever then sees another file there that is still being written leaves. Two that start at the same
 * moment may both leave; never do both stay. Ages are told by the file system's own clock.
 */
final class LeaseLock implements NightLock {

    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final Duration DEAD = Duration.ofMinutes(3);

    private final FileSystem files;
    private final Path mine;
    private long taken;
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "rostrum-lease");
        thread.setDaemon(true);
        return thread;
    });

    private LeaseLock(FileSystem files, Path mine) {
        this.files = files;
        this.mine = mine;
    }

    static LeaseLock take(FileSystem files, Path folder) throws IOException {
        Path leases = new Path(folder, "_lock");
        LeaseLock lock = new LeaseLock(files, new Path(leases, UUID.randomUUID().toString()));
        lock.beat();
        long now = files.getFileStatus(lock.mine).getModificationTime();
        lock.taken = now;
        for (FileStatus other : files.listStatus(leases)) {
            boolean dead = now - other.getModificationTime() > DEAD.toMillis();
            if (dead) {
                files.delete(other.getPath(), false);
            } else if (!other.getPath().getName().equals(lock.mine.getName())) {
                lock.close();
                throw new RunFailedException(
                        Kind.BUSY,
                        "Another run (" + text(files, other.getPath()) + ") is writing to "
                                + folder
                                + "; --wait waits for it, and a run that was killed is forgotten after "
                                + DEAD.toMinutes()
                                + " minutes");
            }
        }
        lock.heart.scheduleWithFixedDelay(
                lock::beatIfThere, HEARTBEAT.toMillis(), HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
        return lock;
    }

    private void beat() throws IOException {
        try (OutputStream out = files.create(mine, true)) {
            out.write(NightLock.owner().getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A lease that another run has declared dead stays dead. A beat that fails is tried again at the next. */
    private void beatIfThere() {
        try {
            if (files.exists(mine)) {
                beat();
            }
        } catch (IOException e) {
            System.err.println(LogLine.of("WARN", "cannot renew " + mine + ": " + e.getMessage()));
        }
    }

    private static String text(FileSystem files, Path lease) {
        try (java.io.InputStream in = files.open(lease)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return lease.getName();
        }
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public void check() {
        try {
            if (!files.exists(mine)) {
                throw new RunFailedException(
                        "This run stood still for so long that another took it for dead; run it again");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot see " + mine, e);
        }
    }

    @Override
    public void close() {
        heart.shutdownNow();
        try {
            files.delete(mine, false);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot release the lock " + mine, e);
        }
    }
}
