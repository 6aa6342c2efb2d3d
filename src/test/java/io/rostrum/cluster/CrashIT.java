package io.rostrum.cluster;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.NightDumps;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, killed again and again at random moments while a reader looks on, and continued each time, makes the tables
 * that an undisturbed run makes; so do nights that an audit holds back, and clean-ups, promotions and discards killed while such a
 * night waits. System properties: {@code crash.kills} (default 5), {@code crash.seed} (default 1),
 * {@code crash.dumps} (a folder of dumps; default a few of our own). {@code scripts/crash} sets them.
 */
class CrashIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 5);
    private static final long SEED = Long.getLong("crash.seed", 1);
    private static final String DUMPS = System.getProperty("crash.dumps", "");

    /** Nights differ in length: a moment past the usual end hits the last steps of some, and lets others finish. */
    private static final double BEYOND = 1.3;

    /** Of one outlet, more than an audit lets pass once it knows {@link #USUAL} nights. */
    private static final int FLOOD = 120;

    private static final int USUAL = 6;
    private static final double SHARE_OF_FLOODS = 0.15;
    private static final int HELD = 3;
    private static final Pattern RUN = Pattern.compile("promote --run (\\w+)");

    private static final List<Table<?>> MAY_BE_EMPTY =
            List.of(Tables.LEADER_NETWORK, Tables.UNRESOLVED_NAMES, Tables.OUTLETS, Tables.PARTIES, Tables.WITHDRAWN);
    private static final List<Table<?>> ABOUT_RUNS = List.of(Tables.RUNS, Tables.MEASURES);

    @TempDir
    private static Path folder;

    private final Path arrived = folder.resolve("arrived");
    private SparkHome home;
    private int kills;
    private int nights;
    private int floods;

    @Test
    void killedAgainAndAgainItMakesTheTablesOfAnUndisturbedRun() throws Exception {
        home = SparkHome.in(folder.resolve("spark"));
        Deque<Path> waiting = new ArrayDeque<>(dumps());
        Files.createDirectories(arrived);
        Random random = new Random(SEED);
        arrive(waiting);
        long night = timed("crashed");
        try (StateReader reader = StateReader.of(published("crashed"))) {
            arrive(waiting);
            while (kills < KILLS) {
                long start = System.nanoTime();
                if (isFinishedWithin((long) (random.nextDouble() * BEYOND * night))) {
                    // A night that had less to do, on a machine with less to do, says how long one may take from now
                    // on.
                    night = Math.min(night, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                    arrive(waiting);
                }
                if (nights >= USUAL && random.nextDouble() < SHARE_OF_FLOODS) {
                    decideOnAFlood(random, night);
                }
            }
            while (nights < USUAL || floods == 0) {
                arrive(waiting);
                timed("crashed");
                nights++;
                if (nights >= USUAL) {
                    decideOnAFlood(random, night);
                }
            }
            while (!waiting.isEmpty()) {
                arrive(waiting);
            }
            timed("crashed");
            reader.close();
            assertEquals(List.of(), reader.broken());
            assertStatesAreNights(reader.seen());
        }
        timed("undisturbed");
        for (Table<?> table : Tables.WAREHOUSE) {
            if (!ABOUT_RUNS.contains(table)) {
                assertEquals(rows("undisturbed", table), rows("crashed", table), table.name());
            }
        }
        assertNothingIsLeft();
        System.out.printf(
                "crash: %d kills, %d nights held back, seed %d, a night takes %d ms, %d nights of which %d were finished before their kill, all tables equal%n",
                kills,
                floods,
                SEED,
                night,
                warehouse("crashed").at(Tables.RUNS, "main").count(),
                nights);
    }

    /** A night that is held back; while it waits, a clean-up, a repetition, a discard or not, a promotion, all but one killed. */
    private void decideOnAFlood(Random random, long night) throws Exception {
        timed("crashed"); // whatever waits to be read is no flood
        NightDumps dumps = new NightDumps(arrived);
        String outlet = "flood" + ++floods;
        dumps.addMany(
                outlet + ".jsonl",
                FLOOD,
                "https://" + outlet + ".example/",
                "2031-03-02",
                "Ilse Varga spoke of the flood.");
        String run = held();
        untilDone(random, night, "clean-up", "--keep-nights", "1000", "--orphan-hours", "0");
        assertEquals(run, held(), "the same night waits");
        if (random.nextBoolean()) {
            untilDone(random, night, "discard", "--run", run);
            run = held();
        }
        untilDone(
                random,
                night,
                "promote",
                "--run",
                run,
                "--published",
                published("crashed").toString());
        timed("crashed");
        assertEquals(FLOOD, articles(outlet));
    }

    private long articles(String outlet) {
        return warehouse("crashed")
                .at(Tables.ARTICLES, "main")
                .where("file LIKE '%" + outlet + ".jsonl'")
                .count();
    }

    /** Does a night that its audit holds back; gives its run. */
    private String held() throws Exception {
        assertEquals(HELD, night("crashed").waitFor(), home.log("crashed.log"));
        Matcher run = RUN.matcher(home.log("crashed.log"));
        assertTrue(run.find(), home.log("crashed.log"));
        return run.group(1);
    }

    /** Kills the job at a random moment, then has it done; where it had decided before it was killed, the next night finishes it. */
    private void untilDone(Random random, long night, String... job) throws Exception {
        List<String> command = new ArrayList<>(List.of(job));
        command.addAll(List.of("--warehouse", folder.resolve("crashed").toString()));
        Process killed = home.submitted("decided.log", "local[2]", command.toArray(String[]::new));
        if (killed.waitFor((long) (random.nextDouble() * night), TimeUnit.MILLISECONDS)) {
            assertEquals(0, killed.exitValue(), home.log("decided.log"));
            return;
        }
        killed.destroyForcibly().waitFor();
        int code = home.submitted("decided.log", "local[2]", command.toArray(String[]::new))
                .waitFor();
        assertTrue(code == 0 || home.log("decided.log").contains("waits for a decision"), home.log("decided.log"));
    }

    /** The next dump, or an article of our own when there is none, so that every night has something to do. */
    private void arrive(Deque<Path> waiting) throws IOException {
        if (waiting.isEmpty()) {
            String url = "https://wire.example/more-" + nights;
            new NightDumps(arrived)
                    .add("more-" + nights + ".jsonl", url, "2031-03-01", "More", "Ilse Varga spoke of it.");
        } else {
            Path dump = waiting.remove();
            Files.copy(dump, arrived.resolve(dump.getFileName()), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Runs to the end; gives milliseconds. */
    private long timed(String name) throws Exception {
        long start = System.nanoTime();
        assertEquals(0, night(name).waitFor(), home.log(name + ".log"));
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Runs to the end, or is killed then. */
    private boolean isFinishedWithin(long millis) throws Exception {
        Process night = night("crashed");
        boolean finished = night.waitFor(millis, TimeUnit.MILLISECONDS);
        if (finished) {
            assertEquals(0, night.exitValue(), home.log("crashed.log"));
            nights++;
        } else {
            night.destroyForcibly().waitFor();
            kills++;
            System.out.printf("crash: kill %d of %d after %d ms%n", kills, KILLS, millis);
        }
        return finished;
    }

    private Process night(String name) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("nightly", "--dumps", arrived.toString()));
        arguments.addAll(List.of("--warehouse", folder.resolve(name).toString()));
        arguments.addAll(List.of("--published", published(name).toString()));
        arguments.addAll(List.of("--max-reject-share", "1"));
        if (DUMPS.isEmpty()) {
            arguments.addAll(List.of(
                    "--registry", Path.of("samples/registry").toAbsolutePath().toString()));
        }
        return home.submitted(name + ".log", "local[2]", arguments.toArray(String[]::new));
    }

    private static Path published(String name) {
        return folder.resolve(name + "-published");
    }

    private static List<Path> dumps() throws IOException {
        if (DUMPS.isEmpty()) {
            NightDumps own = new NightDumps(folder.resolve("own"));
            for (int night = 1; night <= 4; night++) {
                own.write(night);
            }
        }
        try (Stream<Path> files = Files.walk(DUMPS.isEmpty() ? folder.resolve("own") : Path.of(DUMPS))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Whatever the reader saw under a run's name is what the warehouse holds under the run's tag. */
    private void assertStatesAreNights(Map<String, Map<String, String>> seen) {
        assertFalse(seen.isEmpty(), "the reader saw nothing");
        Warehouse warehouse = warehouse("crashed");
        seen.forEach((run, tables) -> tables.forEach((table, state) -> assertEquals(
                StateReader.state(warehouse.at(PublishedTables.named(table), "run_" + run)),
                state,
                run + " " + table)));
        System.out.printf("crash: the reader saw %d states whole, %s%n", seen.size(), seen.keySet());
    }

    /** After a clean-up only files that a state of a table knows are there. */
    private void assertNothingIsLeft() throws Exception {
        String warehouse = folder.resolve("crashed").toString();
        Process cleanUp = home.submitted(
                "clean-up.log",
                "local[2]",
                "clean-up",
                "--keep-nights",
                "1",
                "--orphan-hours",
                "0",
                "--warehouse",
                warehouse);
        assertEquals(0, cleanUp.waitFor(), home.log("clean-up.log"));
        KnownFiles.assertNoOther(warehouse("crashed"));
        assertFalse(Files.exists(folder.resolve("crashed/_stage")), "_stage is gone");
    }

    private static Warehouse warehouse(String name) {
        return Warehouse.open(SPARK, folder.resolve(name).toString(), Map.of(), Tables.WAREHOUSE);
    }

    private static List<String> rows(String name, Table<?> table) {
        List<String> rows =
                warehouse(name).at(table, "main").drop("run_id").toJSON().collectAsList();
        assertTrue(!rows.isEmpty() || MAY_BE_EMPTY.contains(table), table.name() + " is empty");
        return rows.stream().sorted().toList();
    }
}
