package io.rostrum.table;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;

class TableDictionaryTest {

    private static final Path FILE = Path.of("jobs/tables.sql");
    private static final Set<DataType> COUNTS = Set.of(DataTypes.LongType, DataTypes.IntegerType);

    @Test
    void theFileSaysWhatTheRecordsSay() throws IOException {
        String dictionary = TableDictionary.of(Tables.ALL);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(FILE, dictionary);
        }
        assertEquals(Files.readString(FILE), dictionary, "jobs/tables.sql is stale; run scripts/docs");
    }

    @Test
    void everyColumnSaysWhatNullMeansAndEveryReportedNumberItsUnit() {
        List<String> unclear = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            for (StructField field : table.published().fields()) {
                String doc = field.getComment().get();
                if (field.nullable() != doc.contains("null")) {
                    unclear.add(table.name() + "." + field.name() + " (null)");
                }
                if (Tables.REPORTS.contains(table)
                        && COUNTS.contains(field.dataType())
                        && !doc.matches(".*\\b(count|words)\\b.*")) {
                    unclear.add(table.name() + "." + field.name() + " (unit)");
                }
                if (Tables.REPORTS.contains(table)
                        && field.dataType() == DataTypes.DoubleType
                        && !doc.matches(".*(\\d|chance).*")) {
                    unclear.add(table.name() + "." + field.name() + " (range)");
                }
            }
        }
        assertEquals(List.of(), unclear);
    }

    @Test
    void theDictionaryIsSql() throws Exception {
        for (String statement : TableDictionary.of(Tables.ALL).split(";\n")) {
            assertNotNull(SPARK.sessionState().sqlParser().parsePlan(statement), statement);
        }
    }
}
