package io.rostrum.cluster;

import static io.rostrum.SparkTest.LAZY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.Marked;
import io.rostrum.NightDumps;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job, killed again and again at random moments while a reader looks on, and continued each time, makes the tables
 * that an undisturbed run makes; so do nights that an audit holds back, clean-ups, promotions and discards killed while such a
 * night waits, and withdrawals. System properties: {@code crash.kills} (default 5), {@code crash.seed} (default 1),
 * {@code crash.dumps} (a folder of dumps; default a few of our own). {@code scripts/crash} sets them.
 */
class CrashIT {

    private static final int KILLS = Integer.getInteger("crash.kills", 5);
    private static final long SEED = Long.getLong("crash.seed", 1);
    private static final String DUMPS = System.getProperty("crash.dumps", "");

    /** Of one outlet, more than an audit lets pass once it knows {@link #USUAL} nights. */
    private static final int FLOOD = 120;

    private static final int USUAL = 6;
    private static final double SHARE_OF_FLOODS = 0.15;
    private static final int KILLS_PER_WITHDRAWAL = 10;

    /** Stands in the articles that are withdrawn, and nowhere else. */
    private static final String MARKER = "Quaxolotl";

    private static final List<Table<?>> MAY_BE_EMPTY =
            List.of(Tables.FURNITURE, Tables.LEADER_NETWORK, Tables.UNRESOLVED_NAMES, Tables.OUTLETS, Tables.PARTIES);
    private static final List<Table<?>> ABOUT_RUNS = List.of(Tables.RUNS, Tables.MEASURES);

    @TempDir
    private static Path folder;

    private final Path arrived = folder.resolve("arrived");
    private final Random random = new Random(SEED);
    private KilledJobs jobs;
    private int nights;
    private int floods;

    @Test
    void killedAgainAndAgainItMakesTheTablesOfAnUndisturbedRun() throws Exception {
        jobs = new KilledJobs(folder, arrived, conf(), random);
        Deque<Path> waiting = new ArrayDeque<>(dumps());
        Files.createDirectories(arrived);
        arrive(waiting);
        jobs.measure("crashed");
        try (StateReader reader = StateReader.of(jobs.published("crashed"))) {
            killedNights(waiting);
            reader.close();
            assertEquals(List.of(), reader.broken());
            assertStatesAreNights(reader.seen());
        }
        List<String> withdrawn = killedWithdrawals();
        jobs.finish("undisturbed");
        jobs.finish("undisturbed", withdrawal("undisturbed", withdrawn));
        for (Table<?> table : Tables.WAREHOUSE) {
            if (!ABOUT_RUNS.contains(table)) {
                assertEquals(rows("undisturbed", table), rows("crashed", table), table.name());
            }
        }
        assertNothingIsLeft();
        System.out.printf(
                "crash: %d kills, %d nights held back, %d articles withdrawn, seed %d, a night takes %d ms, %d nights of which %d were finished before their kill, all tables equal%n",
                jobs.kills(),
                floods,
                withdrawn.size(),
                SEED,
                jobs.night(),
                warehouse("crashed").at(Tables.RUNS, "main").count(),
                nights);
    }

    private void killedNights(Deque<Path> waiting) throws Exception {
        arrive(waiting);
        while (jobs.kills() < KILLS) {
            if (jobs.finishOrKill("crashed")) {
                nights++;
                arrive(waiting);
            }
            if (nights >= USUAL && random.nextDouble() < SHARE_OF_FLOODS) {
                decideOnAFlood();
            }
        }
        while (nights < USUAL || floods == 0) {
            arrive(waiting);
            jobs.finish("crashed");
            nights++;
            if (nights >= USUAL) {
                decideOnAFlood();
            }
        }
        while (!waiting.isEmpty()) {
            arrive(waiting);
        }
        jobs.finish("crashed");
    }

    /** A night that is held back; while it waits, a clean-up, a repetition, a discard or not, a promotion, all but one killed. */
    private void decideOnAFlood() throws Exception {
        jobs.finish("crashed"); // whatever waits to be read is no flood
        String outlet = "flood" + ++floods;
        new NightDumps(arrived)
                .addMany(
                        outlet + ".jsonl",
                        FLOOD,
                        "https://" + outlet + ".example/",
                        "2031-03-02",
                        "Ilse Varga spoke of the flood.");
        String run = jobs.held("crashed");
        jobs.killThenDecide("crashed", "clean-up", "--keep-nights", "1000", "--orphan-hours", "0");
        assertEquals(run, jobs.held("crashed"), "the same night waits");
        if (random.nextBoolean()) {
            jobs.killThenDecide("crashed", "discard", "--run", run);
            run = jobs.held("crashed");
        }
        String published = jobs.published("crashed").toString();
        jobs.killThenDecide("crashed", "promote", "--run", run, "--published", published);
        jobs.finish("crashed");
        assertEquals(FLOOD, articles(outlet));
    }

    /**
     * Articles that come and are withdrawn, one by one; each withdrawal is killed, and a night may come before it is done again.
     * A withdrawal changes states that the reader saw, so it comes after the reader. Gives their addresses.
     */
    private List<String> killedWithdrawals() throws Exception {
        List<String> urls = new ArrayList<>();
        while (urls.size() * KILLS_PER_WITHDRAWAL < KILLS) {
            String url = "https://wire.example/withdrawn-" + urls.size();
            String body = "\"" + MARKER + " is the port,\" Ilse Varga said. Chiara Venn condemned Ilse Varga.";
            new NightDumps(arrived).add("withdrawn-" + urls.size() + ".jsonl", url, "2031-03-02", MARKER, body);
            urls.add(url);
            jobs.finish("crashed");
            String[] withdrawal = withdrawal("crashed", List.of(url));
            if (!jobs.doOrKill("crashed", withdrawal)) {
                if (random.nextBoolean()) {
                    jobs.finish("crashed");
                }
                jobs.finish("crashed", withdrawal);
            }
            assertEquals(List.of(), Marked.files(folder.resolve("crashed"), MARKER));
            assertEquals(List.of(), Marked.files(jobs.published("crashed"), MARKER));
        }
        return urls;
    }

    private String[] withdrawal(String name, List<String> urls) {
        List<String> job = new ArrayList<>(List.of("withdraw", "--reason", "the court said so"));
        job.addAll(List.of("--published", jobs.published(name).toString()));
        urls.forEach(url -> job.addAll(List.of("--url", url)));
        return job.toArray(String[]::new);
    }

    private long articles(String outlet) {
        return warehouse("crashed")
                .at(Tables.ARTICLES, "main")
                .where("file LIKE '%" + outlet + ".jsonl'")
                .count();
    }

    /** The next dump, or an article of our own when there is none, so that every night has something to do. */
    private void arrive(Deque<Path> waiting) throws IOException {
        if (waiting.isEmpty()) {
            String url = "https://wire.example/more-" + nights;
            new NightDumps(arrived)
                    .add("more-" + nights + ".jsonl", url, "2031-03-01", "More", "Ilse Varga spoke of it.");
        } else {
            Path dump = waiting.remove();
            Files.copy(dump, arrived.resolve(dump.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Of all jobs; the registry of the samples knows the people of our own dumps. */
    private static Path conf() throws IOException {
        String registry =
                DUMPS.isEmpty() ? Path.of("samples/registry").toAbsolutePath().toString() : "";
        return Files.writeString(
                folder.resolve("crash.conf"),
                """
                ingest.max-reject-share = 1
                annotate.registry = "%s"
                """
                        .formatted(registry));
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
        jobs.finish("crashed", "clean-up", "--keep-nights", "1", "--orphan-hours", "0");
        KnownFiles.assertNoOther(warehouse("crashed"));
        assertFalse(Files.exists(folder.resolve("crashed/_stage")), "_stage is gone");
    }

    private static Warehouse warehouse(String name) {
        return Warehouse.open(LAZY, folder.resolve(name).toString(), Map.of(), Tables.WAREHOUSE);
    }

    private static List<String> rows(String name, Table<?> table) {
        List<String> rows =
                warehouse(name).at(table, "main").drop("run_id").toJSON().collectAsList();
        assertTrue(!rows.isEmpty() || MAY_BE_EMPTY.contains(table), table.name() + " is empty");
        return rows.stream().sorted().toList();
    }
}
