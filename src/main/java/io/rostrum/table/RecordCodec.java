package io.rostrum.table;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/** One record type as a Spark schema, and its values as Spark rows. Lists of records become arrays of structs. */
final class RecordCodec implements Serializable {

    private static final Map<Class<?>, DataType> TYPES = Map.of(
            String.class, DataTypes.StringType,
            int.class, DataTypes.IntegerType,
            Integer.class, DataTypes.IntegerType,
            long.class, DataTypes.LongType,
            Long.class, DataTypes.LongType,
            double.class, DataTypes.DoubleType,
            Double.class, DataTypes.DoubleType,
            boolean.class, DataTypes.BooleanType,
            Boolean.class, DataTypes.BooleanType,
            LocalDate.class, DataTypes.DateType);

    /** What is nested comes back from Parquet as nullable, and Spark casts no such value to one that is not. */
    private enum Place {
        TABLE,
        NESTED
    }

    private static final ClassValue<RecordCodec> OF_PARTS = new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> part) {
            return new RecordCodec(part.asSubclass(Record.class), Place.NESTED);
        }
    };

    private final Class<? extends Record> type;
    private final Place place;
    private transient Method[] accessors; // looked up once per JVM: a lookup per row is ten times slower

    RecordCodec(Class<? extends Record> type) {
        this(type, Place.TABLE);
    }

    private RecordCodec(Class<? extends Record> type, Place place) {
        this.type = type;
        this.place = place;
    }

    Class<? extends Record> type() {
        return type;
    }

    String doc() {
        Doc doc = type.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(type.getSimpleName() + " has no @Doc");
        }
        return doc.value();
    }

    StructType schema() {
        return new StructType(
                Arrays.stream(type.getRecordComponents()).map(this::field).toArray(StructField[]::new));
    }

    private StructField field(RecordComponent part) {
        Doc doc = part.getAnnotation(Doc.class);
        if (doc == null) {
            throw new IllegalStateException(type.getSimpleName() + "." + part.getName() + " has no @Doc");
        }
        return DataTypes.createStructField(
                        column(part), sqlType(part.getGenericType()), place == Place.NESTED || doc.nullable())
                .withComment(doc.value());
    }

    static String column(RecordComponent part) {
        return part.getName().replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }

    private DataType sqlType(Type javaType) {
        if (javaType instanceof ParameterizedType list && list.getRawType() == List.class) {
            return DataTypes.createArrayType(sqlType(list.getActualTypeArguments()[0]), true);
        }
        if (javaType instanceof Class<?> part && part.isRecord()) {
            return OF_PARTS.get(part).schema();
        }
        if (javaType instanceof Class<?> plain && TYPES.containsKey(plain)) {
            return TYPES.get(plain);
        }
        throw new IllegalStateException(type.getSimpleName() + " has a type no table knows: " + javaType);
    }

    Row row(Record record) {
        if (accessors == null) {
            accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
        }
        Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = sqlValue(value(accessors[i], record));
        }
        return RowFactory.create(values);
    }

    private static Object sqlValue(Object value) {
        if (value instanceof List<?> list) {
            return JavaConverters.asScalaBuffer(
                            list.stream().map(RecordCodec::sqlValue).toList())
                    .toSeq();
        }
        if (value instanceof Record part) {
            return OF_PARTS.get(part.getClass()).row(part);
        }
        return value;
    }

    static Object value(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + accessor, e);
        }
    }
}
