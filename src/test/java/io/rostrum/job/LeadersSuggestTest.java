package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.table.SpeakerRow;
import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** The people most quoted without an id, ready for {@code --registry-add}. */
class LeadersSuggestTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-04");

    private static Row quoted(String name, String leader, String printed, int day, long stories) {
        return Tables.SPEAKERS.row(new SpeakerRow(
                DAY.plusDays(day),
                name,
                name,
                leader,
                printed,
                "o" + day,
                stories,
                stories,
                stories + 1,
                0,
                0,
                stories + 1,
                9));
    }

    private static String suggested(int most, int least) {
        List<Row> rows = List.of(
                quoted("Rita Zellmoll", null, "the harbour pilot\n\tRita Zellmoll", 0, 2),
                quoted("Rita Zellmoll", null, null, 1, 1),
                quoted("José van der Quandt", null, null, 0, 2),
                quoted("Ilse Varga", "Q1", null, 0, 9),
                quoted("Harbour Union", null, null, 0, 9),
                quoted("officials", null, null, 0, 9),
                quoted("NATO", null, null, 0, 9),
                quoted("Zellmoll", null, null, 0, 9));
        return LeadersSuggest.of(SPARK.createDataset(rows, Tables.SPEAKERS.encoder()), most, least);
    }

    @Test
    void peopleWithoutAnIdAreRowsThoseWithMostStoriesFirst() {
        assertEquals(
                """
                x-rita-zellmoll|Rita Zellmoll|Zellmoll|core||||||the harbour pilot Rita Zellmoll|5|3|2|2031-05-04|2031-05-05
                x-jose-van-der-quandt|José van der Quandt|Quandt|core|||||||3|2|1|2031-05-04|2031-05-04
                """,
                suggested(9, 1)
                        .lines()
                        .skip(1)
                        .map(line -> line.replace('\t', '|') + "\n")
                        .reduce("", String::concat));
        assertEquals(2, suggested(1, 1).lines().count());
        assertEquals(2, suggested(9, 3).lines().count());
    }

    @Test
    void theRegistryTakesThemAndTheyAreFound() {
        Registry registry = Registry.read(Map.of(Registry.ADDED + "suggested.tsv", suggested(9, 1)));
        List<String> found = new MentionFinder(registry)
                .find(Reading.of("Rita Zellmoll said the port would open. Zellmoll went home."), DAY).stream()
                        .map(Mention::leaderId)
                        .toList();
        assertEquals(List.of("x-rita-zellmoll", "x-rita-zellmoll"), found);
    }
}
