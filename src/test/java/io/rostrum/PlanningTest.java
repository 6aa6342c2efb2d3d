package io.rostrum;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small night interprets its queries, a large one has them compiled: the rows are the same. */
class PlanningTest {

    private static final String SMALL = "spark.rostrum.smallNight";
    private static final String CODE = "spark.sql.codegen.factoryMode";

    @TempDir
    private static Path folder;

    private static Newsroom newsroom;
    private static final Map<String, String> DURING = new HashMap<>();

    @BeforeAll
    static void aNightOfEach() throws Exception {
        newsroom = new Newsroom(folder);
        new NightDumps(folder.resolve("dumps")).write(1);
        run("interpreted");
        String most = SPARK.conf().get(SMALL);
        SPARK.conf().set(SMALL, "0b");
        run("compiled");
        SPARK.conf().set(SMALL, most);
    }

    private static void run(String name) {
        newsroom.run(name, Map.of(), flow -> {
            flow.nightly();
            DURING.put(name, SPARK.conf().get(CODE));
        });
    }

    @Test
    void onlyTheSmallOneInterprets() {
        assertEquals(Map.of("interpreted", "NO_CODEGEN", "compiled", "FALLBACK"), DURING);
        assertEquals("FALLBACK", SPARK.conf().get(CODE));
    }

    @Test
    void storedRowsAreTheSame() {
        assertEquals(newsroom.rows("compiled"), newsroom.rows("interpreted"));
    }

    @Test
    void publishedRowsAreTheSame() {
        for (Table<?> table : Tables.ALL) {
            assertEquals(rows("compiled", table), rows("interpreted", table), table.name());
        }
    }

    private static List<String> rows(String name, Table<?> table) {
        return SparkTest.comparable(folder.resolve(name + "-published"), table).toJSON().collectAsList().stream()
                .sorted()
                .toList();
    }
}
