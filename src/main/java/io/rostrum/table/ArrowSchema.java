package io.rostrum.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.ipc.WriteChannel;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** The columns of a table as Arrow writes them into Parquet, each with its comment. */
final class ArrowSchema {

    private static final Map<DataType, ArrowType> TYPES = Map.of(
            DataTypes.StringType, ArrowType.Utf8.INSTANCE,
            DataTypes.IntegerType, new ArrowType.Int(Integer.SIZE, true),
            DataTypes.LongType, new ArrowType.Int(Long.SIZE, true),
            DataTypes.DoubleType, new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE),
            DataTypes.BooleanType, ArrowType.Bool.INSTANCE,
            DataTypes.DateType, new ArrowType.Date(DateUnit.DAY));

    private ArrowSchema() {}

    /** A message of Arrow's, in base 64. */
    static String of(StructType columns) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            MessageSerializer.serialize(new WriteChannel(Channels.newChannel(bytes)), new Schema(fields(columns)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the Arrow schema", e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static List<Field> fields(StructType columns) {
        return Arrays.stream(columns.fields()).map(ArrowSchema::field).toList();
    }

    private static Field field(StructField column) {
        Map<String, String> comment = column.getComment().isDefined()
                ? Map.of(ParquetWithDocs.COMMENT, column.getComment().get())
                : Map.of();
        return field(column.name(), column.dataType(), column.nullable(), comment);
    }

    private static Field field(String name, DataType type, boolean nullable, Map<String, String> comment) {
        if (type instanceof ArrayType list) {
            Field element = field("element", list.elementType(), list.containsNull(), Map.of());
            return new Field(name, new FieldType(nullable, ArrowType.List.INSTANCE, null, comment), List.of(element));
        }
        if (type instanceof StructType parts) {
            return new Field(name, new FieldType(nullable, ArrowType.Struct.INSTANCE, null, comment), fields(parts));
        }
        if (!TYPES.containsKey(type)) {
            throw new IllegalStateException("Column " + name + " has a type without one of Arrow's: " + type);
        }
        return new Field(name, new FieldType(nullable, TYPES.get(type), null, comment), null);
    }
}
