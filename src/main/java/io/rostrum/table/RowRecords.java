package io.rostrum.table;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.types.Type;
import org.apache.iceberg.types.Types;
import org.apache.spark.sql.Row;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Spark's rows as Iceberg's records, of which columns that a row lacks stay null: what {@link RecordRows} does, back. */
final class RowRecords {

    private final GenericRecord empty;

    RowRecords(Types.StructType columns) {
        this.empty = GenericRecord.create(columns);
    }

    GenericRecord of(Row row) {
        GenericRecord record = empty.copy();
        Set<String> columns = Set.of(row.schema().fieldNames());
        for (Types.NestedField column : empty.struct().fields()) {
            if (columns.contains(column.name())) {
                record.setField(column.name(), value(row.getAs(column.name()), column.type()));
            }
        }
        return record;
    }

    private static Object value(Object value, Type type) {
        if (value instanceof Seq<?> list) {
            Type element = type.asListType().elementType();
            return JavaConverters.seqAsJavaList(list).stream()
                    .map(one -> value(one, element))
                    .collect(Collectors.toList());
        }
        return value instanceof Row part ? new RowRecords(type.asStructType()).of(part) : value;
    }
}
