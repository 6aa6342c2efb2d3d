package io.rostrum.dump;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeUnit;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/** One value of a Parquet column as text. */
final class ParquetValue {

    private static final long JULIAN_DAY_OF_1970 = 2_440_588;

    private ParquetValue() {}

    /** Texts as they are, those of a list one a line, numbers in digits, days and times as ISO 8601 has them. */
    static String text(Group group, int field, int index) {
        Type type = group.getType().getType(field);
        if (!type.isPrimitive()) {
            return lines(group.getGroup(field, index));
        }
        PrimitiveTypeName primitive = type.asPrimitiveType().getPrimitiveTypeName();
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return switch (primitive) {
            case BINARY -> group.getString(field, index);
            case INT32 ->
                meaning instanceof DateLogicalTypeAnnotation
                        ? LocalDate.ofEpochDay(group.getInteger(field, index)).toString()
                        : Integer.toString(group.getInteger(field, index));
            case INT64 ->
                meaning instanceof TimestampLogicalTypeAnnotation time
                        ? instant(group.getLong(field, index), time.getUnit())
                        : Long.toString(group.getLong(field, index));
            case INT96 -> julian(group.getInt96(field, index).toByteBuffer());
            default -> group.getValueToString(field, index);
        };
    }

    private static String lines(Group list) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
            Type element = list.getType().getType(0);
            boolean isWrapped = !element.isPrimitive();
            Group holder = isWrapped ? list.getGroup(0, i) : list;
            boolean isText = holder.getType().getType(0).isPrimitive();
            if (isText && (!isWrapped || holder.getFieldRepetitionCount(0) > 0)) {
                lines.append(lines.length() == 0 ? "" : "\n").append(text(holder, 0, isWrapped ? 0 : i));
            }
        }
        return lines.toString();
    }

    private static String instant(long value, TimeUnit unit) {
        ChronoUnit chrono =
                switch (unit) {
                    case MILLIS -> ChronoUnit.MILLIS;
                    case MICROS -> ChronoUnit.MICROS;
                    case NANOS -> ChronoUnit.NANOS;
                };
        return Instant.EPOCH.plus(value, chrono).toString();
    }

    /** The day of Spark's and Impala's old timestamps: nanoseconds of the day, then the Julian day. */
    private static String julian(ByteBuffer bytes) {
        int day = bytes.order(ByteOrder.LITTLE_ENDIAN).getInt(bytes.position() + Long.BYTES);
        return LocalDate.ofEpochDay(day - JULIAN_DAY_OF_1970).toString();
    }
}
