package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.rostrum.text.OneLine;
import io.rostrum.text.Passage;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;

/** Words that the report prints → the same with where to read them: {@code title}, {@code url}, {@code before}, {@code after}. */
final class InContext {

    /** Of what stands before, or after, in characters; the rest is cut at a blank. */
    static final int MOST = 120;

    private static final UserDefinedFunction AROUND = udf(
            (UDF3<String, Integer, Integer, String[]>) InContext::around,
            DataTypes.createArrayType(DataTypes.StringType));

    private InContext() {}

    /** Quotations as {@code quotes.sql} has them → with the leaders that they mention, {@code about}, too. */
    static Dataset<Row> quotations(Dataset<Row> quotations, Dataset<Row> articles, Dataset<Row> mentions) {
        Dataset<Row> about =
                SqlFile.run("/jobs/report/about.sql", Map.of("quotations", quotations, "mentions", mentions), Map.of());
        return of(quotations, articles)
                .join(about, new String[] {"article_id", "quote"}, "left")
                .orderBy("leader_id", "place")
                .drop("place", "quote", "spans", "article_id", "begin", "end");
    }

    /** Evidence as {@code evidence.sql} has it. */
    static Dataset<Row> evidence(Dataset<Row> evidence, Dataset<Row> articles) {
        return of(evidence, articles).orderBy("place", "of_pair").drop("of_pair", "article_id", "begin", "end");
    }

    /** The bodies are read once, and none of them is moved: there are few words. */
    private static Dataset<Row> of(Dataset<Row> words, Dataset<Row> articles) {
        Dataset<Row> places = words.select("article_id", "begin", "end").distinct();
        Dataset<Row> read = articles.select("article_id", "title", "url", "body")
                .join(broadcast(places), "article_id")
                .withColumn("around", AROUND.apply(col("body"), col("begin"), col("end")))
                .selectExpr("article_id", "begin", "end", "title", "url", "around[0] AS before", "around[1] AS after");
        return words.join(read, new String[] {"article_id", "begin", "end"}, "left");
    }

    /** Two texts; empty where nothing stands there, or the words are not within the body. */
    static String[] around(String body, int begin, int end) {
        if (body == null || begin >= end || end > body.length()) {
            return new String[] {"", ""};
        }
        Passage passage = Passage.of(body, List.of(new int[] {begin, end}));
        return new String[] {last(OneLine.of(passage.before())), first(OneLine.of(passage.after()))};
    }

    private static String last(String text) {
        int blank = text.indexOf(' ', Math.max(0, text.length() - MOST));
        return text.length() <= MOST ? text : "…" + (blank < 0 ? "" : text.substring(blank));
    }

    private static String first(String text) {
        int blank = text.lastIndexOf(' ', MOST);
        return text.length() <= MOST ? text : (blank < 0 ? "" : text.substring(0, blank + 1)) + "…";
    }
}
