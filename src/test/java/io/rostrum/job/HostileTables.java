package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;

import io.rostrum.table.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/** Stored tables of two rows in which every text is markup that sets {@code window.pwned} where it is taken for markup. */
final class HostileTables {

    static final String TEXT = "</script><script>pwned=1</script><img src=x onerror=pwned=1><svg onload=pwned=1>"
            + "\"' onmouseover='pwned=1' <!--<script> ${pwned=1} \u2028 &lt;";

    /** What must be as given for the report to take the row. */
    private static final Map<String, Object> FIXED = Map.of(
            "period", "month",
            "window", "article",
            "kind", "direct",
            "label", "for",
            "url", "javascript:pwned=1",
            "word_count", 9,
            "change_low", 2.0,
            "burst_score", 5.0);

    private HostileTables() {}

    static Dataset<Row> of(Table<?> table) {
        StructType schema = table.published();
        return SPARK.createDataFrame(List.of(row(table, schema, 0), row(table, schema, 1)), schema);
    }

    private static Row row(Table<?> table, StructType schema, int number) {
        return RowFactory.create(Arrays.stream(schema.fields())
                .map(field -> value(table.name(), field, number))
                .toArray());
    }

    private static Object value(String table, StructField field, int number) {
        return switch (field.name()) {
            case "set_aside" -> setAside(table, number);
            case "leader_id", "holder_id", "article_id" -> TEXT + number;
            case "a_id", "speaker_id" -> TEXT + 0;
            case "b_id", "about_id" -> TEXT + (number + 1);
            case "period" ->
                Map.of("trends", "week", "co_mentions", "day", "speaks_of", "day")
                        .getOrDefault(table, "month");
            case "expected" -> 0.5;
            case "log_likelihood" -> 99.0;
            default -> FIXED.getOrDefault(field.name(), plain(table, field.dataType(), number));
        };
    }

    /** A reason in table articles, a count in table runs. */
    private static Object setAside(String table, int number) {
        if (table.equals("runs")) {
            return 7L;
        }
        return number == 0 ? null : TEXT;
    }

    private static Object plain(String table, DataType type, int number) {
        if (type instanceof ArrayType array) {
            return JavaConverters.asScalaBuffer(List.of(plain(table, array.elementType(), number)))
                    .toSeq();
        }
        if (type instanceof StructType struct) {
            return RowFactory.create(Arrays.stream(struct.fields())
                    .map(field -> value(table, field, number))
                    .toArray());
        }
        return Map.<DataType, Object>of(
                        DataTypes.StringType,
                        TEXT,
                        DataTypes.DateType,
                        LocalDate.parse("2031-05-05"),
                        DataTypes.LongType,
                        7L,
                        DataTypes.IntegerType,
                        7,
                        DataTypes.DoubleType,
                        0.5,
                        DataTypes.BooleanType,
                        true)
                .get(type);
    }
}
