package io.rostrum.job;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.rostrum.text.OneLine;
import io.rostrum.text.Passage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Where to read the words that the report prints: {@code title}, {@code url}, {@code before}, {@code after}. */
final class InContext {

    /** Of what stands before, or after, in characters; the rest is cut at a blank. */
    static final int MOST = 120;

    private static final UserDefinedFunction AROUND = udf(
            (UDF3<String, Integer, Integer, String[]>) InContext::around,
            DataTypes.createArrayType(DataTypes.StringType));

    private static final List<String> PLACE = List.of("article_id", "begin", "end");
    private static final List<String> CONTEXT = List.of("title", "url", "before", "after");

    private final Map<List<Object>, List<Object>> contexts; // by place

    private InContext(Map<List<Object>, List<Object>> contexts) {
        this.contexts = contexts;
    }

    /**
     * Reads the bodies once.
     *
     * @param words with columns {@code article_id}, {@code begin} and {@code end}
     */
    static InContext of(Dataset<Row> articles, Rows... words) {
        Set<List<Object>> places = new LinkedHashSet<>();
        for (Rows some : words) {
            places.addAll(some.valuesOf(PLACE));
        }
        Map<List<Object>, List<Object>> contexts = new HashMap<>();
        if (!places.isEmpty()) {
            Rows read = Rows.of(read(articles, places));
            List<List<Object>> values = read.valuesOf(CONTEXT);
            List<List<Object>> keys = read.valuesOf(PLACE);
            for (int i = 0; i < values.size(); i++) {
                contexts.put(keys.get(i), values.get(i));
            }
        }
        return new InContext(contexts);
    }

    private static Dataset<Row> read(Dataset<Row> articles, Set<List<Object>> places) {
        StructType schema = new StructType()
                .add("article_id", DataTypes.StringType)
                .add("begin", DataTypes.IntegerType)
                .add("end", DataTypes.IntegerType);
        List<Row> rows =
                places.stream().map(place -> RowFactory.create(place.toArray())).toList();
        return articles.select("article_id", "title", "url", "body")
                .join(broadcast(articles.sparkSession().createDataFrame(rows, schema)), "article_id")
                .withColumn("around", AROUND.apply(col("body"), col("begin"), col("end")))
                .selectExpr("article_id", "begin", "end", "title", "url", "around[0] AS before", "around[1] AS after");
    }

    /**
     * Quotations as {@code quotes.sql} has them, in context, and {@code about}: ids of the leaders that they mention, null for none.
     *
     * @param about as {@code about.sql} has it
     */
    Rows quotations(Rows quotations, Rows about) {
        List<String> key = List.of("article_id", "quote");
        List<List<Object>> named = about.valuesOf(List.of("about"));
        Map<List<Object>, List<Object>> byQuotation = new HashMap<>();
        List<List<Object>> quoted = about.valuesOf(key);
        for (int i = 0; i < quoted.size(); i++) {
            byQuotation.put(quoted.get(i), named.get(i));
        }
        return in(quotations.joined(key, List.of("about"), byQuotation)).without("place", "quote", "spans");
    }

    /** Evidence as {@code evidence.sql} has it, in context. */
    Rows evidence(Rows evidence) {
        return in(evidence).without("of_pair");
    }

    private Rows in(Rows words) {
        return words.joined(PLACE, CONTEXT, contexts).without(PLACE.toArray(String[]::new));
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
