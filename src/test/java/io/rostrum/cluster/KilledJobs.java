package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Jobs on warehouses of one folder, each a process of its own, that run to their end or are killed at a moment by chance. */
final class KilledJobs {

    /** Nights differ in length: a moment past the usual end hits the last steps of some, and lets others finish. */
    private static final double BEYOND = 1.3;

    private static final int HELD = 3;
    private static final Pattern RUN = Pattern.compile("promote --run (\\w+)");

    private final Path folder;
    private final Path arrived;
    private final Path conf;
    private final Random random;
    private final SparkHome home;
    private long night;
    private int kills;

    /**
     * @param arrived the dumps of nights
     * @param conf    the settings of all jobs
     */
    KilledJobs(Path folder, Path arrived, Path conf, Random random) throws IOException {
        this.folder = folder;
        this.arrived = arrived;
        this.conf = conf;
        this.random = random;
        this.home = SparkHome.in(folder.resolve("spark"));
    }

    /** Nights killed so far. */
    int kills() {
        return kills;
    }

    /** Milliseconds that a night takes at most, as far as is known. */
    long night() {
        return night;
    }

    Path published(String name) {
        return folder.resolve(name + "-published");
    }

    /** A whole night. */
    void finish(String name) throws Exception {
        assertEquals(0, nightly(name).waitFor(), home.log(name + ".log"));
    }

    /** A whole night that tells how long nights take. */
    void measure(String name) throws Exception {
        long start = System.nanoTime();
        finish(name);
        night = millisSince(start);
    }

    /** A night that is killed at a moment by chance; says whether it came to its end before. */
    boolean finishOrKill(String name) throws Exception {
        long millis = (long) (random.nextDouble() * BEYOND * night);
        long start = System.nanoTime();
        Process nightly = nightly(name);
        boolean finished = nightly.waitFor(millis, TimeUnit.MILLISECONDS);
        if (finished) {
            assertEquals(0, nightly.exitValue(), home.log(name + ".log"));
            // A night that had less to do, on a machine with less to do, says how long one may take from now on.
            night = Math.min(night, millisSince(start));
        } else {
            nightly.destroyForcibly().waitFor();
            kills++;
            System.out.printf("crash: kill %d after %d ms%n", kills, millis);
        }
        return finished;
    }

    /** A night that its audit holds back; gives its run. */
    String held(String name) throws Exception {
        assertEquals(HELD, nightly(name).waitFor(), home.log(name + ".log"));
        Matcher run = RUN.matcher(home.log(name + ".log"));
        assertTrue(run.find(), home.log(name + ".log"));
        return run.group(1);
    }

    /** Kills a job at a moment by chance, then has it done; where it had decided before, the next night finishes it. */
    void killThenDecide(String name, String... job) throws Exception {
        if (!doOrKill(name, job)) {
            int code = submitted(name, job).waitFor();
            assertTrue(code == 0 || log().contains("waits for a decision"), log());
        }
    }

    /** A job that is killed at a moment by chance; says whether it came to its end before. */
    boolean doOrKill(String name, String... job) throws Exception {
        Process submitted = submitted(name, job);
        if (submitted.waitFor((long) (random.nextDouble() * night), TimeUnit.MILLISECONDS)) {
            assertEquals(0, submitted.exitValue(), log());
            return true;
        }
        submitted.destroyForcibly().waitFor();
        return false;
    }

    /** A whole job. */
    void finish(String name, String... job) throws Exception {
        assertEquals(0, submitted(name, job).waitFor(), log());
    }

    private String log() throws IOException {
        return home.log("job.log");
    }

    private Process submitted(String name, String... job) throws IOException {
        return submitted("job.log", name, List.of(job));
    }

    private Process nightly(String name) throws IOException {
        String published = published(name).toString();
        return submitted(
                name + ".log", name, List.of("nightly", "--dumps", arrived.toString(), "--published", published));
    }

    private Process submitted(String log, String name, List<String> job) throws IOException {
        List<String> command = new ArrayList<>(job);
        command.addAll(List.of("--conf", conf.toString()));
        command.addAll(List.of("--warehouse", folder.resolve(name).toString()));
        return home.submitted(log, "local[2]", command.toArray(String[]::new));
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
