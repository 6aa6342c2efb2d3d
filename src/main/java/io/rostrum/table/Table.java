package io.rostrum.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table described by a record: one component per column, in order, with its {@link Doc}.
 *
 * <p>Spark 3.5 cannot encode records ({@code Encoders.bean} yields an empty schema without an error),
 * so records become rows here and nowhere else.
 */
public final class Table<R extends Record> implements Serializable {

    /** Last column of every stored table: the warehouse adds it, no job does. */
    public static final StructField RUN_ID = DataTypes.createStructField("run_id", DataTypes.StringType, false)
            .withComment("id of the run that wrote the row, as in table runs");

    private final String name;
    private final RecordCodec codec;
    private final String partition;
    private final List<RecordCodec> further;
    private final String apart;

    private Table(String name, RecordCodec codec, String partition, List<RecordCodec> further, String apart) {
        this.name = name;
        this.codec = codec;
        this.partition = partition;
        this.further = further;
        this.apart = apart;
    }

    /** A table kept in one piece. */
    public static <R extends Record> Table<R> of(String name, Class<R> type) {
        return new Table<>(name, new RecordCodec(type), null, List.of(), null);
    }

    /** A table kept in one folder per value of its column {@code day}. */
    public static <R extends Record> Table<R> byDay(String name, Class<R> type) {
        return new Table<>(name, new RecordCodec(type), "day", List.of(), null);
    }

    /** The same, published with the columns of these records beside those stored. */
    public Table<R> publishedWith(List<Class<? extends Record>> columns) {
        return new Table<>(
                name, codec, partition, columns.stream().map(RecordCodec::new).toList(), apart);
    }

    /** The same, published in two folders: in {@code NAME_COLUMN} the rows of which the column is not null. */
    public Table<R> publishedApart(String column) {
        return new Table<>(name, codec, partition, further, column);
    }

    /** Whether it is published with the columns of the record. */
    public boolean isPublishedWith(Class<? extends Record> columns) {
        return further.stream().anyMatch(one -> one.type() == columns);
    }

    public String name() {
        return name;
    }

    Class<? extends Record> type() {
        return codec.type();
    }

    /** What one row is, from the record's own {@link Doc}. */
    public String doc() {
        return codec.doc();
    }

    /** Columns whose values name the folders of the stored table; empty when it is kept in one piece. */
    public List<String> partitions() {
        return partition == null ? List.of() : List.of(partition);
    }

    /** Brings rows together that are stored in one folder. */
    Comparator<Row> order() {
        return Comparator.comparing(
                row -> partition == null ? null : row.<LocalDate>getAs(partition),
                Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    /** Names of the folders that it is published in. */
    public List<String> folders() {
        return apart == null ? List.of(name) : List.of(name, name + "_" + apart);
    }

    /** The one of its {@link #folders()} that a row is published in. */
    Column folder() {
        Column main = lit(name);
        return apart == null ? main : when(col(apart).isNull(), main).otherwise(name + "_" + apart);
    }

    /** Tells its {@link #published()} columns and their docs from those of another version. */
    String shape() {
        return Integer.toHexString(published().json().hashCode());
    }

    /** Columns in component order, snake_case, each with its doc as comment. */
    public StructType schema() {
        return codec.schema();
    }

    /** The columns of the warehouse: {@link #schema()}, then {@link #RUN_ID} where the record has none of that name. */
    public StructType stored() {
        return withRunId(schema());
    }

    /** The columns that readers find: those stored, with those that publishing adds before {@link #RUN_ID}. */
    public StructType published() {
        StructType all = schema();
        for (RecordCodec columns : further) {
            all = new StructType(Stream.concat(
                            Arrays.stream(all.fields()),
                            Arrays.stream(columns.schema().fields()))
                    .toArray(StructField[]::new));
        }
        return withRunId(all);
    }

    private static StructType withRunId(StructType schema) {
        return Arrays.asList(schema.fieldNames()).contains(RUN_ID.name()) ? schema : schema.add(RUN_ID);
    }

    public Encoder<Row> encoder() {
        return Encoders.row(schema());
    }

    public Row row(R record) {
        return codec.row(record);
    }

    /**
     * Columns of this table only, in order, type and with their docs.
     *
     * @throws IllegalArgumentException when a column is missing; the message names all of them
     */
    public Dataset<Row> conform(Dataset<Row> data) {
        return conform(data, schema());
    }

    /** {@link #conform} for the columns that readers find. */
    public Dataset<Row> conformPublished(Dataset<Row> data) {
        return conform(data, published());
    }

    /** {@link #conform} for the columns of the warehouse. */
    public Dataset<Row> conformStored(Dataset<Row> data) {
        return conform(data, stored());
    }

    /** The rows with those of the columns on disk that they lack, as null. */
    Dataset<Row> withAllColumns(Dataset<Row> data) {
        List<String> present = Arrays.asList(data.columns());
        Dataset<Row> all = data;
        for (StructField column : stored().fields()) {
            all = present.contains(column.name())
                    ? all
                    : all.withColumn(column.name(), lit(null).cast(column.dataType()));
        }
        return all;
    }

    private Dataset<Row> conform(Dataset<Row> data, StructType columns) {
        return isLike(data.schema(), columns) ? data : selected(data, columns);
    }

    /** Whether names, types and docs are the same, in order: a query that changes nothing is planned all the same. */
    private static boolean isLike(StructType one, StructType other) {
        return one.size() == other.size()
                && IntStream.range(0, one.size()).allMatch(i -> isLike(one.apply(i), other.apply(i)));
    }

    private static boolean isLike(StructField one, StructField other) {
        return one.name().equals(other.name())
                && one.dataType().equals(other.dataType())
                && one.metadata().equals(other.metadata());
    }

    private Dataset<Row> selected(Dataset<Row> data, StructType columns) {
        Set<String> missing = new TreeSet<>(Arrays.asList(columns.fieldNames()));
        missing.removeAll(Arrays.asList(data.columns()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "Table " + name + " needs columns " + missing + ", has only " + Arrays.toString(data.columns()));
        }
        return data.select(Arrays.stream(columns.fields())
                .map(field -> col(field.name()).cast(field.dataType()).as(field.name(), field.metadata()))
                .toArray(Column[]::new));
    }
}
