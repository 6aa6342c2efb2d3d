package io.rostrum.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode_outer;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import io.rostrum.table.HeldRows;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;

/**
 * What is counted: the analysed articles and what was found in them with enough confidence.
 *
 * <p>One story is one voice: {@code mentions}, {@code quotes}, {@code stances} and {@code tones} have a further column
 * {@code is_first}, false where the article is a later near-copy, and tables that count stories leave those rows
 * out. So a story counts on the day it is first printed, once in all, and what is printed later never changes the
 * days before it, unless as furniture. One outlet's words are one voice too: of stances with the same evidence, word by word,
 * only those of the outlet's first story are first.
 *
 * <p>What stands in furniture ({@link FurniturePassages}) is in none of these tables: no mention, no quotation, no evidence.
 *
 * <p>What several say together is one quotation of each: {@code quotes} and {@code found} have a row for every speaker.
 *
 * @param found quotations of leaders, however sure
 */
public record Facts(
        Dataset<Row> articles,
        Dataset<Row> mentions,
        Dataset<Row> quotes,
        Dataset<Row> found,
        Dataset<Row> stances,
        Dataset<Row> tones,
        Dataset<Row> copies) {

    /** Rows of versions before 0.2 have no list. */
    private static final String SPEAKERS =
            "COALESCE(speakers, ARRAY(STRUCT(leader_id, speaker_name AS name, speaker_begin AS begin, speaker_end AS end)))";

    /** What two stances share of which an outlet prints the one again. */
    private static final Column[] SAID_AGAIN = Stream.of(
                    "outlet",
                    "evidence",
                    "holder_type",
                    "holder_id",
                    "holder_name",
                    "target_type",
                    "target_id",
                    "target_name")
            .map(functions::col)
            .toArray(Column[]::new);

    /**
     * Facts from the tables as stored.
     *
     * @param minConfidence what was found with less is left out, 0 to 1
     */
    public static Facts of(Function<Table<?>, Dataset<Row>> tables, double minConfidence) {
        Dataset<Row> copies = tables.apply(Tables.COPIES);
        // Few articles are later copies, so Spark can mostly broadcast them.
        Dataset<Row> later = copies.where(not(col("is_first")))
                .select(col("article_id"), lit(true).as("is_later"));
        Dataset<Row> furniture = tables.apply(Tables.FURNITURE);
        Function<Table<?>, Dataset<Row>> own = table -> FurniturePassages.without(furniture, tables.apply(table));
        Dataset<Row> spoken = spoken(own.apply(Tables.QUOTES));
        return new Facts(
                tables.apply(Tables.ARTICLES).where(col("set_aside").isNull()),
                counted(own.apply(Tables.MENTIONS), minConfidence, later),
                counted(spoken, minConfidence, later),
                spoken.where(col("leader_id").isNotNull()),
                heardOnce(counted(own.apply(Tables.STANCES), minConfidence, later)),
                counted(own.apply(Tables.TONES), minConfidence, later),
                copies);
    }

    /** The same; in a small night the driver holds the rows, since every count and every rule of the audit asks for them. */
    public Facts held() {
        return new Facts(
                HeldRows.inSmallNight(articles),
                HeldRows.inSmallNight(mentions),
                HeldRows.inSmallNight(quotes),
                HeldRows.inSmallNight(found),
                HeldRows.inSmallNight(stances),
                tones,
                copies);
    }

    /** The same of those articles only that are annotated. */
    public Facts annotated(Dataset<Row> annotations) {
        Dataset<Row> known = articles.join(
                annotations, articles.col("article_id").equalTo(annotations.col("article_id")), "left_semi");
        return new Facts(known, mentions, quotes, found, stances, tones, copies);
    }

    /** Quotations once for each who speaks, as {@code leader_id} and {@code speaker_name}. */
    public static Dataset<Row> spoken(Dataset<Row> quotes) {
        return quotes.withColumn("one", explode_outer(expr(SPEAKERS)))
                .withColumn("leader_id", col("one.leader_id"))
                .withColumn("speaker_name", col("one.name"))
                .drop("one");
    }

    /** Stances with {@code is_first} true only where their outlet has not printed the same evidence in an earlier story. */
    static Dataset<Row> heardOnce(Dataset<Row> stances) {
        Column story = struct(col("day"), col("article_id"));
        Column earliest = min(when(col("is_first"), story)).over(Window.partitionBy(SAID_AGAIN));
        Column isNew = col("evidence").isNull().or(story.equalTo(earliest));
        return stances.withColumn("is_first", col("is_first").and(isNew));
    }

    private static Dataset<Row> counted(Dataset<Row> found, double minConfidence, Dataset<Row> later) {
        return found.where(col("confidence").geq(minConfidence))
                .join(later, found.col("article_id").equalTo(later.col("article_id")), "left")
                .drop(later.col("article_id"))
                .withColumn("is_first", col("is_later").isNull())
                .drop("is_later");
    }
}
