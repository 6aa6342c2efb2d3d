package io.rostrum.dump;

import java.util.Locale;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Values of one Parquet row, nested structs by their paths. */
final class ParquetColumns {

    private ParquetColumns() {}

    /** Puts the values that paths lead to into their slots; gives their length in characters. */
    static long read(Group row, FieldSlots slots) {
        return read(row, "", slots);
    }

    private static long read(Group group, String prefix, FieldSlots slots) {
        long length = 0;
        GroupType type = group.getType();
        for (int i = 0; i < type.getFieldCount(); i++) {
            if (group.getFieldRepetitionCount(i) > 0) {
                String path = prefix + type.getFieldName(i);
                Type field = type.getType(i);
                if (field.isPrimitive() || field.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
                    length += put(path, ParquetValue.text(group, i, 0), slots);
                } else {
                    length += read(group.getGroup(i, 0), path + ".", slots);
                }
            }
        }
        return length;
    }

    private static long put(String path, String value, FieldSlots slots) {
        Map<String, Integer> known = slots.slots();
        Integer slot = known.getOrDefault(path, known.get(path.toLowerCase(Locale.ROOT)));
        if (slot != null && value != null) {
            slots.set(slot, value);
            return value.length();
        }
        return 0;
    }
}
