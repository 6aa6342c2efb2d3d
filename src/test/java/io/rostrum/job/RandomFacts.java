package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;

import io.rostrum.table.ArticleRow;
import io.rostrum.table.CopyRow;
import io.rostrum.table.MentionRow;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpanPart;
import io.rostrum.table.SpeakerPart;
import io.rostrum.table.StanceRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.ToneRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Facts of invented articles over four weeks: some near-copies, some without outlet, some of little confidence. */
final class RandomFacts {

    private static final LocalDate START = LocalDate.parse("2031-04-28");
    private static final String[] KINDS = {"direct", "mixed", "indirect"};
    private static final String[] LABELS = {"for", "against", "neutral"};
    private static final String[] OUTLETS = {"herald.example", "post.example", null};

    private static final String[] AGENCIES = {"Reuters", null, null, "dpa", null, null, null};

    private final Random random;
    private final List<Row> articles = new ArrayList<>();
    private final List<Row> mentions = new ArrayList<>();
    private final List<Row> quotes = new ArrayList<>();
    private final List<Row> stances = new ArrayList<>();
    private final List<Row> tones = new ArrayList<>();
    private final List<Row> copies = new ArrayList<>();

    RandomFacts(int seed, int count) {
        random = new Random(seed);
        for (int i = 0; i < count; i++) {
            article(id(i), i % 5 == 4 ? id(i - 1 - random.nextInt(3)) : null);
        }
    }

    private static String id(int number) {
        return "a" + (10_000 + number);
    }

    private void article(String id, String copied) {
        LocalDate day = START.plusDays(copied == null ? random.nextInt(25) : 25 + random.nextInt(3));
        String outlet = OUTLETS[random.nextInt(OUTLETS.length)];
        articles.add(Tables.ARTICLES.row(new ArticleRow(id, day, outlet, null, null, "", "en", null, "f", 0)));
        copies.add(Tables.COPIES.row(new CopyRow(
                id,
                day,
                copied == null ? id : copied,
                copied == null,
                8,
                4,
                AGENCIES[copies.size() % AGENCIES.length])));
        for (int i = random.nextInt(8); i > 0; i--) {
            int sentence = random.nextInt(8);
            String leader = i == 1 ? "X" + (mentions.size() % 2) : leader();
            mentions.add(Tables.MENTIONS.row(new MentionRow(
                    id,
                    day,
                    outlet,
                    sentence / 2,
                    sentence,
                    passage(sentence),
                    i,
                    i + 1,
                    "x",
                    "name",
                    leader,
                    "Leader " + leader,
                    confidence(),
                    null)));
            double score = (sentence - 4) / 4.0;
            tones.add(Tables.TONES.row(
                    new ToneRow(id, day, outlet, leader, "Leader " + leader, sentence, passage(sentence), 0.9, score)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String leader = random.nextInt(3) == 0 ? null : leader();
            quotes.add(Tables.QUOTES.row(new QuoteRow(
                    id,
                    day,
                    outlet,
                    i,
                    0,
                    0,
                    passage(i + 4),
                    "lead",
                    KINDS[random.nextInt(3)],
                    leader,
                    "x",
                    leader == null ? null : "Leader " + leader,
                    speakers(leader),
                    "w",
                    1 + random.nextInt(30),
                    List.of(new SpanPart(i, i + 3)),
                    null,
                    null,
                    null,
                    "d" + random.nextInt(60),
                    issues(),
                    confidence(),
                    "m")));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            stances.add(stance(id, day, outlet, leader(), random.nextBoolean() ? leader() : null, i));
        }
    }

    /** Of the last sentence one that other articles have too. */
    private long passage(int sentence) {
        return sentence == 7 ? articles.size() % 20 : 100L * articles.size() + sentence;
    }

    private List<String> issues() {
        return quotes.size() % 3 == 0 ? List.of() : List.of("I" + quotes.size() % 5, "I9");
    }

    /** Of one in five leaders not alone. */
    private List<SpeakerPart> speakers(String leader) {
        List<SpeakerPart> speakers = new ArrayList<>();
        if (leader != null) {
            speakers.add(new SpeakerPart(leader, "Leader " + leader, null, null));
        }
        if (leader != null && quotes.size() % 5 == 0) {
            String other = "X" + quotes.size() % 3;
            speakers.add(new SpeakerPart(other, "Leader " + other, 1, 2));
            speakers.add(new SpeakerPart(null, "Rita Moll", 3, 4));
        }
        return speakers;
    }

    private Row stance(String id, LocalDate day, String outlet, String holder, String target, int place) {
        return Tables.STANCES.row(new StanceRow(
                id,
                day,
                outlet,
                "leader",
                holder,
                "Leader " + holder,
                target == null ? "person" : "leader",
                target,
                target == null ? "the envoy" : "Leader " + target,
                "reported_act",
                null,
                passage(place + 4),
                LABELS[random.nextInt(3)],
                0.25,
                0.5,
                0.25,
                confidence(),
                "asserted",
                "m",
                place,
                place + 1,
                place,
                place + 1,
                "Said in " + id + " at " + place + "."));
    }

    private String leader() {
        return "X" + Math.min(random.nextInt(7), random.nextInt(7));
    }

    private double confidence() {
        return (3 + random.nextInt(8)) / 10.0;
    }

    /** All facts, the rows of every table in another order for another seed. */
    Facts facts(int order) {
        Dataset<Row> furniture = furniture(order);
        return Facts.of(table -> table == Tables.FURNITURE ? furniture : stored(table, order), Samples.MIN_CONFIDENCE);
    }

    /** What the facts leave out; counted once, as in a night. */
    Dataset<Row> furniture(int order) {
        List<Row> counted = FurniturePassages.of(
                        stored(Tables.ARTICLES, order),
                        stored(Tables.MENTIONS, order),
                        stored(Tables.QUOTES, order),
                        stored(Tables.STANCES, order),
                        stored(Tables.COPIES, order),
                        Samples.MIN_CONFIDENCE)
                .collectAsList();
        return rows(Tables.FURNITURE, counted, order);
    }

    /** A table of facts as stored. */
    Dataset<Row> stored(Table<?> table, int order) {
        Map<Table<?>, List<Row>> tables = Map.of(
                Tables.ARTICLES, articles,
                Tables.MENTIONS, mentions,
                Tables.QUOTES, quotes,
                Tables.STANCES, stances,
                Tables.TONES, tones,
                Tables.COPIES, copies);
        return rows(table, tables.get(table), order);
    }

    private static Dataset<Row> rows(Table<?> table, List<Row> rows, int order) {
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(order));
        return SPARK.createDataset(shuffled, table.encoder());
    }

    /** The facts whose day fulfils a condition. */
    static Facts where(Facts facts, String condition) {
        return new Facts(
                facts.articles().where(condition),
                facts.mentions().where(condition),
                facts.quotes().where(condition),
                facts.found().where(condition),
                facts.stances().where(condition),
                facts.tones().where(condition),
                facts.copies().where(condition));
    }
}
