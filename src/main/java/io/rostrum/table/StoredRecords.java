package io.rostrum.table;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.iceberg.data.GenericRecord;
import org.apache.iceberg.types.Types;

/** Records of one type as Iceberg's records of a stored table, whose columns may lie in another order. */
final class StoredRecords {

    private final Method[] accessors;
    private final int[] places;
    private final StoredRecords[] parts;
    private final GenericRecord empty;

    private StoredRecords(Method[] accessors, int[] places, StoredRecords[] parts, GenericRecord empty) {
        this.accessors = accessors;
        this.places = places;
        this.parts = parts;
        this.empty = empty;
    }

    /** @param columns one for every component of the record; others stay null */
    static StoredRecords of(Class<? extends Record> type, Types.StructType columns) {
        RecordComponent[] components = type.getRecordComponents();
        int[] places = new int[components.length];
        StoredRecords[] parts = new StoredRecords[components.length];
        for (int i = 0; i < components.length; i++) {
            Types.NestedField column = columns.field(RecordCodec.column(components[i]));
            places[i] = columns.fields().indexOf(column);
            if (isOfRecords(components[i].getGenericType())) {
                parts[i] = of(partOf(components[i].getGenericType()), elements(column));
            }
        }
        Method[] accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
        return new StoredRecords(accessors, places, parts, GenericRecord.create(columns));
    }

    private static boolean isOfRecords(Type type) {
        return type instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> part
                && part.isRecord();
    }

    private static Class<? extends Record> partOf(Type list) {
        return ((Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0]).asSubclass(Record.class);
    }

    private static Types.StructType elements(Types.NestedField column) {
        return column.type().asListType().elementType().asStructType();
    }

    GenericRecord of(Record record) {
        GenericRecord stored = empty.copy();
        for (int i = 0; i < accessors.length; i++) {
            Object value = RecordCodec.value(accessors[i], record);
            stored.set(places[i], parts[i] == null || value == null ? value : parts[i].all((List<?>) value));
        }
        return stored;
    }

    private List<GenericRecord> all(List<?> records) {
        List<GenericRecord> stored = new ArrayList<>(records.size());
        for (Object part : records) {
            stored.add(of((Record) part));
        }
        return stored;
    }
}
