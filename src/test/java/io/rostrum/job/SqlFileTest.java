package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

class SqlFileTest {

    private static final String QUERY = "/job/numbers_above.sql";

    @Test
    void runsWithViewsAndParametersAndLeavesTheSessionAsItWas() {
        SPARK.range(100).createOrReplaceTempView("numbers");
        Dataset<Row> result = SqlFile.run(QUERY, numbers(3), Map.of("limit", 1));
        assertEquals("[[2]]", result.collectAsList().toString());
        assertEquals(100, SPARK.table("numbers").count());
        assertEquals(1, SPARK.catalog().listTables().filter("isTemporary").count());
        SPARK.catalog().dropTempView("numbers");
    }

    @Test
    void resultsMayBeEvaluatedLaterAndAfterOtherRuns() {
        Dataset<Row> first = SqlFile.run(QUERY, numbers(3), Map.of("limit", 1));
        Dataset<Row> second = SqlFile.run(QUERY, numbers(9), Map.of("limit", 6));
        assertEquals(
                "[[2], [7], [8]]",
                first.union(second).orderBy("id").collectAsList().toString());
    }

    @Test
    void anUnknownFileIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> SqlFile.run("/job/none.sql", numbers(1), Map.of()));
        assertEquals("The jar holds no query /job/none.sql", e.getMessage());
    }

    @Test
    void aMissingViewIsAnError() {
        assertThrows(
                AnalysisException.class,
                () -> SqlFile.run(QUERY, Map.of("others", SPARK.range(1).toDF()), Map.of("limit", 1)));
    }

    private static Map<String, Dataset<Row>> numbers(int count) {
        return Map.of("numbers", SPARK.range(count).toDF());
    }
}
