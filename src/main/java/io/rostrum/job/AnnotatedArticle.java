package io.rostrum.job;

import io.rostrum.nlp.AnnotatedRow;
import io.rostrum.table.Table;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One row of {@link Annotate}, read once for the fact tables made from it. */
record AnnotatedArticle(String articleId, LocalDate day, String outlet, String body, AnnotatedRow annotations) {

    private static AnnotatedArticle of(Row row) {
        return new AnnotatedArticle(
                row.getString(row.fieldIndex("article_id")),
                row.getLocalDate(row.fieldIndex("day")),
                row.getString(row.fieldIndex("outlet")),
                row.getString(row.fieldIndex("body")),
                new AnnotatedRow(row));
    }

    /** Rows of a fact table: what the function makes of each article. */
    static <R extends Record> Dataset<Row> rows(
            Dataset<Row> annotated, Table<R> table, SerializableFunction<AnnotatedArticle, Stream<R>> facts) {
        MapPartitionsFunction<Row, Row> partition = articles -> stream(articles)
                .map(AnnotatedArticle::of)
                .flatMap(facts)
                .map(table::row)
                .iterator();
        return annotated.mapPartitions(partition, table.encoder());
    }

    private static Stream<Row> stream(Iterator<Row> rows) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false);
    }

    /** A function that travels to executors. */
    interface SerializableFunction<A, B> extends Function<A, B>, java.io.Serializable {}
}
