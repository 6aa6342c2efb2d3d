package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said before articles are annotated, and in which steps they are. */
class PlanTest {

    private static final Annotator NOW = Annotator.of(List.of("code", "leaders", "lexicon", "fast", "none"));
    private static final Annotator OTHER_LEADERS = Annotator.of(List.of("code", "others", "lexicon", "fast", "none"));
    private static final Annotator OTHER_CODE = Annotator.of(List.of("older", "others", "lexicon", "fast", "none"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            0 | 15204112 | 551.0 | 0 articles new or another version; 15,204,112 of 15,204,112 articles again: another registry; about 7 h 39 min
            3 | 0        | 551.0 | 3 articles new or another version; less than a minute
            3 | 0        |       | 3 articles new or another version
            0 | 1000     | 10    | 0 articles new or another version; 1,000 of 15,204,112 articles again: another registry; about 1 min
            """)
    void saysHowManyWhyAndHowLong(long fresh, long again, Double speed, String words) {
        Map<String, Long> before = again == 0 ? Map.of() : Map.of(OTHER_LEADERS.name(), again);
        assertEquals(words, new Plan(15_204_112, fresh, before, List.of()).words(NOW, speed));
    }

    @Test
    void saysEveryReason() {
        Map<String, Long> again =
                Map.of(NOW.name(), 1L, OTHER_CODE.name(), 2L, Annotator.LOST.name(), 3L, "b12cbf817038c669", 4L);
        String words = new Plan(20, 0, again, List.of()).words(NOW, null);
        for (String reason : List.of(
                "10 of 20 articles again: ",
                "their days were asked for",
                "another program, registry;",
                "their annotations were lost",
                "another program, registry, lexicon, reader, pipeline")) {
            assertTrue(words.contains(reason), reason + " in " + words);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, program", "1, registry", "2, lexicon", "3, reader", "4, pipeline"})
    void everyPartIsToldByItsName(int part, String name) {
        List<String> parts = new ArrayList<>(List.of("code", "leaders", "lexicon", "fast", "none"));
        parts.set(part, "another");
        Annotator other = Annotator.of(parts);
        assertEquals(List.of(name), NOW.differences(other));
        assertEquals(name.equals("registry"), NOW.differsByRegistry(other));
        parts.remove(part);
        assertThrows(IllegalArgumentException.class, () -> Annotator.of(parts));
    }

    @Test
    void anotherRegistryIsToldFromOtherDifferences() {
        assertTrue(plan(Map.of(OTHER_LEADERS.name(), 1L)).isOfAnotherRegistry(NOW));
        assertFalse(plan(Map.of(OTHER_CODE.name(), 1L, NOW.name(), 1L)).isOfAnotherRegistry(NOW));
        assertFalse(plan(Map.of(Annotator.LOST.name(), 1L)).isOfAnotherRegistry(NOW));
    }

    @Test
    void stepsAreWholeDaysTheLatestFirst() {
        Dataset<Row> backlog = backlog("2031-05-01", "2031-05-03", "2031-05-03", "2031-05-03", "2031-05-02", null);
        assertEquals(
                List.of(step(3, "2031-05-03"), step(2, "2031-05-02", "2031-05-01"), step(1, (String) null)),
                Plan.of(backlog, backlog, 2).steps());
        assertEquals(1, Plan.of(backlog, backlog, 6).steps().size());
        assertEquals(List.of(), Plan.of(backlog.limit(0), backlog, 1).steps());
    }

    private static Plan plan(Map<String, Long> again) {
        return new Plan(9, 0, again, List.of());
    }

    private static Plan.Step step(long articles, String... days) {
        Set<LocalDate> set = new HashSet<>();
        Arrays.stream(days)
                .map(day -> day == null ? null : LocalDate.parse(day))
                .forEach(set::add);
        return new Plan.Step(set, articles);
    }

    private static Dataset<Row> backlog(String... days) {
        String rows = String.join(
                ", ",
                Stream.of(days)
                        .map(day -> day == null ? "(NULL)" : "(DATE'" + day + "')")
                        .toList());
        return SPARK.sql(
                "SELECT day, TRUE AS is_wanted, CAST(NULL AS STRING) AS before FROM VALUES " + rows + " AS t(day)");
    }
}
