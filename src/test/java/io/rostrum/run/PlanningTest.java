package io.rostrum.run;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.table.HeldRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code FlowTest} holds that small and large nights make the same rows. */
class PlanningTest {

    private static final List<String> KEYS =
            List.of("spark.sql.codegen.factoryMode", "spark.sql.shuffle.partitions", HeldRows.MOST);

    @Test
    void aSmallNightInterpretsAndTheSessionsOwnSettingsComeBack() {
        Map<String, String> own = settings();
        try (Planning planning = new Planning(LAZY)) {
            planning.suit(8L << 20);
            assertEquals(
                    List.of("NO_CODEGEN", "1", "1m"), List.copyOf(settings().values()));
            planning.suit((8L << 20) + 1);
            assertEquals(own, settings(), "a large one");
            planning.suit(0);
        }
        assertEquals(own, settings());
    }

    @Test
    void aSmallNightJoinsWithoutAJobForEachJoin() {
        String joined = "SELECT a.id FROM range(9) AS a JOIN range(3, 6) AS b ON a.id = b.id";
        String without = "SELECT id FROM range(9) WHERE id NOT IN (SELECT id + 1 FROM range(6))";
        List<String> own = List.of(rows(joined), rows(without));
        try (Planning planning = new Planning(LAZY)) {
            planning.suit(0);
            assertEquals(own, List.of(rows(joined), rows(without)));
            assertTrue(plan(joined).contains("ShuffledHashJoin"), plan(joined));
        }
        assertTrue(plan(joined).contains("BroadcastHashJoin"), plan(joined));
    }

    private static String rows(String query) {
        return SPARK.sql(query).orderBy("id").collectAsList().toString();
    }

    private static String plan(String query) {
        return SPARK.sql(query).queryExecution().sparkPlan().toString();
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        KEYS.forEach(key -> settings.put(key, SPARK.conf().get(key, null)));
        return settings;
    }
}
