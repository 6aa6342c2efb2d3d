package io.rostrum.run;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.SmallStates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code FlowTest} holds that small and large nights make the same rows. */
class PlanningTest {

    private static final List<String> KEYS =
            List.of("spark.sql.codegen.factoryMode", "spark.sql.shuffle.partitions", SmallStates.MOST);

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

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        KEYS.forEach(key -> settings.put(key, SPARK.conf().get(key, null)));
        return settings;
    }
}
