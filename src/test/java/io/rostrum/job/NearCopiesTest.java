package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.SignatureRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.text.MinHash;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

    private static final Table<SignatureRow> SIGNATURES = Table.of("signatures", SignatureRow.class);
    private static final LocalDate DAY = LocalDate.parse("2031-05-05");

    private static final int WINDOW = 14;
    private static final Aside ASIDE = (name, rows) -> rows.localCheckpoint();

    /** Three stories on the same talks: the same names and phrases, other sentences. */
    private static final List<String> STORIES =
            IntStream.range(0, 3).mapToObj(NearCopiesTest::story).toList();

    private final Map<String, String> bodies = new TreeMap<>();
    private final Map<String, LocalDate> days = new TreeMap<>();
    private final Map<String, String> agencies = new TreeMap<>();

    @Test
    void copiesCutOrLightlyEditedAreOneStoryAndOtherStoriesOnTheTopicAreNot() {
        bodies.put("a0", STORIES.get(0));
        bodies.put("a1", STORIES.get(0).toUpperCase(Locale.ROOT));
        bodies.put("a2", first(STORIES.get(0), 0.7));
        bodies.put("a3", edited(STORIES.get(0), 25));
        bodies.put("a4", "NORLAND (Herald) - " + STORIES.get(0) + " Read more on our page.");
        bodies.put("b0", STORIES.get(1));
        bodies.put("b1", edited(STORIES.get(1), 40));
        bodies.put("c0", STORIES.get(2));
        assertEquals("a0: a0 a1 a2 a3 a4, b0: b0 b1, c0: c0", clusters());
    }

    @Test
    void shortTextsStayAloneAndEveryArticleKeepsItsAgency() {
        bodies.put("a0", "Varga met Orda.");
        bodies.put("a1", "Varga met Orda.");
        agencies.put("a1", "Reuters");
        assertEquals("a0: a0, a1: a1", clusters());
        assertEquals(
                List.of("a1 Reuters"),
                copies().where("agency IS NOT NULL").selectExpr("article_id || ' ' || agency").collectAsList().stream()
                        .map(row -> row.getString(0))
                        .toList());
    }

    @Test
    void chainsOfCopiesAreOneClusterHoweverLong() {
        List<String> words = new ArrayList<>(List.of(STORIES.get(0).split(" ")));
        for (int version = 0; version < 40; version++) {
            bodies.put("v" + (10 + version * 17 % 40), String.join(" ", words));
            for (int word = 0; word < words.size() / 6; word++) {
                words.add(words.remove(0) + "x" + version);
            }
        }
        assertEquals("v10: " + String.join(" ", bodies.keySet()), clusters());
    }

    @Test
    void theFirstByDayThenByIdCounts() {
        for (String id : List.of("a", "b", "c", "d")) {
            bodies.put(id, STORIES.get(0));
        }
        days.put("a", DAY.plusDays(2));
        days.put("b", DAY.plusDays(1));
        List<String> first = copies().where("is_first").select("article_id").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
        assertEquals(List.of("c"), first);
    }

    @Test
    void copiesFurtherApartInTimeThanTheWindowAreStoriesOfTheirOwn() {
        List.of("a", "b", "c").forEach(id -> bodies.put(id, STORIES.get(0)));
        days.put("b", DAY.plusDays(WINDOW));
        days.put("c", DAY.plusDays(2 * WINDOW + 1));
        assertEquals("a: a b, c: c", clusters());
    }

    @Test
    void clustersMadeNightByNightAreThoseMadeAtOnce() {
        Random random = new Random(11);
        Dataset<Row> copies = SPARK.createDataset(List.of(), Tables.COPIES.encoder());
        for (int night = 0; night < 6; night++) {
            Set<String> changed = new TreeSet<>();
            for (int i = 0; i < 8; i++) {
                String id = "n" + (10 + random.nextInt(30));
                changed.add(id);
                bodies.put(id, edited(STORIES.get(random.nextInt(3)), 40 + random.nextInt(9)));
                days.put(id, DAY.plusDays(random.nextInt(60)));
            }
            String gone = "n" + (10 + random.nextInt(30));
            changed.add(gone);
            bodies.remove(gone);
            copies = nextNight(copies, changed);
            assertEquals(Samples.csv(copies()), Samples.csv(copies), "night " + night);
        }
    }

    private Dataset<Row> nextNight(Dataset<Row> before, Set<String> changed) {
        Dataset<Row> now = SPARK.createDataset(signatures(), SIGNATURES.encoder());
        Dataset<Row> ids =
                SPARK.createDataset(List.copyOf(changed), Encoders.STRING()).toDF("article_id");
        Dataset<Row> around = NearCopies.around(now, before, ids, WINDOW).localCheckpoint();
        Dataset<Row> staying =
                before.join(around, before.col("article_id").equalTo(around.col("article_id")), "left_anti");
        return staying.union(NearCopies.of(NearCopies.among(around, now), WINDOW, ASIDE))
                .localCheckpoint();
    }

    @Test
    void tenThousandCopiesMakeFewPairs() {
        int copies = 10_000;
        List<Integer> signature = signature(STORIES.get(0));
        List<Row> rows = IntStream.range(0, copies)
                .mapToObj(i -> SIGNATURES.row(new SignatureRow("a" + (10_000 + i), DAY, signature, 1, 1, null)))
                .toList();
        Dataset<Row> signatures = SPARK.createDataset(rows, SIGNATURES.encoder());
        Dataset<Row> candidates = SqlFile.run(
                "/jobs/near-copies/candidates.sql", Map.of("signatures", signatures), Map.of("days", WINDOW));
        assertTrue(candidates.count() < 2 * copies, "pairs");
        assertEquals(
                "[[a10000,10000]]",
                NearCopies.of(signatures, WINDOW, ASIDE)
                        .groupBy("cluster_id")
                        .count()
                        .collectAsList()
                        .toString());
    }

    @Test
    void theOrderOfArticlesDoesNotCount() {
        for (int i = 0; i < 30; i++) {
            bodies.put("n" + (10 + i), edited(STORIES.get(i % 3), 40 + i));
        }
        Dataset<Row> copies = copies();
        List<Row> shuffled = new ArrayList<>(signatures());
        Collections.shuffle(shuffled, new Random(3));
        assertEquals(
                Samples.csv(copies),
                Samples.csv(NearCopies.of(
                        SPARK.createDataset(shuffled, SIGNATURES.encoder()).repartition(7), WINDOW, ASIDE)));
        assertEquals(3, copies.select("cluster_id").distinct().count());
    }

    private String clusters() {
        return copies().collectAsList().stream()
                .collect(Collectors.groupingBy(
                        row -> row.<String>getAs("cluster_id"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.<String>getAs("article_id"), Collectors.toList())))
                .entrySet()
                .stream()
                .map(cluster -> cluster.getKey() + ": "
                        + cluster.getValue().stream().sorted().collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private Dataset<Row> copies() {
        return NearCopies.of(SPARK.createDataset(signatures(), SIGNATURES.encoder()), WINDOW, ASIDE);
    }

    private List<Row> signatures() {
        return bodies.entrySet().stream()
                .map(article -> SIGNATURES.row(new SignatureRow(
                        article.getKey(),
                        days.getOrDefault(article.getKey(), DAY),
                        signature(article.getValue()),
                        1,
                        1,
                        agencies.get(article.getKey()))))
                .toList();
    }

    private static List<Integer> signature(String body) {
        return Arrays.stream(new MinHash().signature(body)).boxed().toList();
    }

    /** A story of 40 sentences, each a phrase that all stories on the talks share, and words of its own. */
    private static String story(int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, 40)
                .mapToObj(sentence -> "Varga and Orda met in the capital of Norland and "
                        + IntStream.range(0, 12)
                                .mapToObj(word -> "word" + random.nextInt(900))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(". ", "", "."));
    }

    private static String first(String body, double share) {
        return body.substring(0, (int) (body.length() * share));
    }

    /** Every n-th word is another. */
    private static String edited(String body, int n) {
        String[] words = body.split(" ");
        for (int i = n / 2; i < words.length; i += n) {
            words[i] = "edited" + i;
        }
        return String.join(" ", words);
    }
}
