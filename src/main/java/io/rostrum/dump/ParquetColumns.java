package io.rostrum.dump;

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
        Integer exact = slots.slots().get(path);
        int slot = exact == null ? slots.slotOf(path) : exact;
        if (slot == FieldSlots.NONE || value == null) {
            return 0;
        }
        if (exact == null) {
            slots.setIfAbsent(slot, value);
        } else {
            slots.set(slot, value);
        }
        return value.length();
    }
}
