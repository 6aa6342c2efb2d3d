package io.rostrum.table;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final QuoteRow QUOTE = new QuoteRow(
            "a1",
            LocalDate.parse("2031-05-04"),
            null,
            0,
            0,
            0,
            null,
            "lead",
            "direct",
            "X1",
            "Varga",
            "Ilse Varga",
            List.of(new SpeakerPart("X1", "Ilse Varga", 30, 35), new SpeakerPart(null, "Rita Moll", null, null)),
            "We will manage",
            3,
            List.of(new SpanPart(1, 3), new SpanPart(10, 21)),
            30,
            35,
            "said",
            "00ff",
            List.of("sanctions", "tax-cuts"),
            0.9,
            "direct:verb-after");

    @Test
    void recordsComeBackFromParquetWithNestedSpansNullsAndDocs(@TempDir Path folder) {
        Dataset<Row> written = SPARK.createDataset(List.of(Tables.QUOTES.row(QUOTE)), Tables.QUOTES.encoder());
        Tables.QUOTES.conform(written).write().mode("overwrite").parquet(folder.toString());
        Dataset<Row> read = SPARK.read().parquet(folder.toString());
        Row row = read.head();
        assertEquals(LocalDate.parse("2031-05-04"), row.getLocalDate(row.fieldIndex("day")));
        assertTrue(row.isNullAt(row.fieldIndex("outlet")));
        assertEquals("[[1,3], [10,21]]", row.getList(row.fieldIndex("spans")).toString());
        assertEquals(
                Tables.QUOTES.schema().apply("kind").getComment(),
                read.schema().apply("kind").getComment());
    }

    @Test
    void conformNamesEveryMissingColumn() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> Tables.REJECTS.conform(SPARK.sql("SELECT 'f' AS file, 'r' AS reason")));
        assertEquals("Table rejects needs columns [excerpt, position], has only [file, reason]", e.getMessage());
    }

    @Test
    void theStoredTableEndsWithTheRunOnce() {
        assertEquals(
                List.of("file", "position", "reason", "excerpt", "run_id"),
                List.of(Tables.REJECTS.stored().fieldNames()));
        assertEquals(Tables.RUNS.schema(), Tables.RUNS.stored());
    }
}
