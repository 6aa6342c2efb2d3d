package io.rostrum.table;

import java.util.Arrays;
import java.util.List;
import org.apache.iceberg.data.Record;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/** Iceberg's records as rows with these columns, as Spark would give them; a column that a record lacks is null. */
final class RecordRows {

    private final StructType columns;

    /** @param names of the columns, in their order */
    RecordRows(StructType all, String... names) {
        this(new StructType(Arrays.stream(names).map(all::apply).toArray(StructField[]::new)));
    }

    private RecordRows(StructType columns) {
        this.columns = columns;
    }

    Row of(Record record) {
        StructField[] fields = columns.fields();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(record.getField(fields[i].name()), fields[i].dataType());
        }
        return new GenericRowWithSchema(values, columns);
    }

    private static Object value(Object value, DataType type) {
        if (value instanceof List<?> list) {
            DataType element = ((ArrayType) type).elementType();
            return JavaConverters.asScalaBuffer(
                            list.stream().map(one -> value(one, element)).toList())
                    .toSeq();
        }
        return value instanceof Record part ? new RecordRows((StructType) type).of(part) : value;
    }
}
