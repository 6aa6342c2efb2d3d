package io.rostrum.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.Attribute;
import org.apache.spark.sql.catalyst.plans.logical.LocalRelation;
import org.apache.spark.sql.catalyst.plans.logical.Repartition;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SQLExecution;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import scala.Function1;
import scala.Option;
import scala.collection.JavaConverters;

/**
 * Rows that the driver holds in Spark's own form. A query over them plans no scan, and nothing of the query that made them: in a
 * small night planning is nearly all the work.
 */
public final class HeldRows {

    /** Setting of a session: the most bytes, as stored, of a state that the driver holds; none are held at {@code 0b}, the default. */
    public static final String MOST = "spark.rostrum.smallState";

    private static final String NONE = "0b";

    private final SparkSession spark;
    private final LocalRelation rows;

    private HeldRows(SparkSession spark, LocalRelation rows) {
        this.spark = spark;
        this.rows = rows;
    }

    /** @param columns of the rows; any may be null in them */
    static HeldRows of(SparkSession spark, StructType columns, List<Row> rows) {
        return new HeldRows(spark, (LocalRelation)
                spark.createDataFrame(rows, nullable(columns)).queryExecution().analyzed());
    }

    /** Those of a query, which is done now. */
    static HeldRows of(Dataset<Row> query) {
        QueryExecution execution = query.queryExecution();
        InternalRow[] found = SQLExecution.withNewExecutionId(
                execution, Option.empty(), () -> execution.executedPlan().executeCollect());
        return new HeldRows(
                query.sparkSession(),
                new LocalRelation(
                        execution.analyzed().output(),
                        JavaConverters.asScalaBuffer(Arrays.asList(found)).toSeq(),
                        false));
    }

    /** Whether the driver holds the rows that a session asks for. */
    static boolean isSmallNight(SparkSession spark) {
        return most(spark) > 0;
    }

    /** What a session lets the driver hold, bytes as stored. */
    static long most(SparkSession spark) {
        return JavaUtils.byteStringAsBytes(spark.conf().get(MOST, NONE));
    }

    /** The rows of a query that others ask for: in a small night held from here on, else as they were. */
    public static Dataset<Row> inSmallNight(Dataset<Row> query) {
        return isSmallNight(query.sparkSession()) ? of(query).rows() : query;
    }

    /** The same, but kept in memory by Spark where the driver does not hold them, until {@code unpersist}. */
    public static Dataset<Row> kept(Dataset<Row> query) {
        return isSmallNight(query.sparkSession()) ? of(query).rows() : query.cache();
    }

    /** As programs have rows. */
    Stream<Row> external() {
        Function1<Object, Object> converter = CatalystTypeConverters.createToScalaConverter(rows.schema());
        return list().stream().map(row -> (Row) converter.apply(row));
    }

    /** The same, of which any column may be null: so they come when they are read from a table. */
    HeldRows asRead() {
        List<Attribute> columns = JavaConverters.seqAsJavaList(rows.output()).stream()
                .map(column -> column.withNullability(true))
                .toList();
        return new HeldRows(
                spark, rows.copy(JavaConverters.asScalaBuffer(columns).toSeq(), rows.data(), false));
    }

    int size() {
        return rows.data().size();
    }

    /** In Spark's own form, by the columns' places. */
    List<InternalRow> list() {
        return JavaConverters.seqAsJavaList(rows.data());
    }

    /** As rows in one partition. Those of several calls may be joined with each other like those of different tables. */
    Dataset<Row> rows() {
        return Dataset.ofRows(spark, new Repartition(1, false, rows.newInstance()));
    }

    /** Rows of an older version lack columns that must not be null now. */
    private static StructType nullable(StructType columns) {
        return new StructType(Arrays.stream(columns.fields())
                .map(column -> new StructField(column.name(), column.dataType(), true, column.metadata()))
                .toArray(StructField[]::new));
    }
}
