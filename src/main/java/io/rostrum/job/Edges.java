package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.comention.Backbone;
import io.rostrum.comention.CoMention;
import io.rostrum.table.Tables;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** co_mentions → the rows of it that are the edges of {@code leader_network}: the significant pairs of a period. */
public final class Edges {

    private Edges() {}

    /** @param coMentions table {@code co_mentions}; its window {@code article} is used */
    public static Dataset<Row> of(Dataset<Row> coMentions) {
        MapFunction<Row, String> period = pair -> pair.<String>getAs("period") + " " + pair.getAs("period_start");
        FlatMapGroupsFunction<String, Row, Row> edges = (key, pairs) -> edges(pairs);
        return Tables.CO_MENTIONS
                .conform(coMentions.where(col("window").equalTo("article")))
                .groupByKey(period, Encoders.STRING())
                .flatMapGroups(edges, Tables.CO_MENTIONS.encoder());
    }

    private static Iterator<Row> edges(Iterator<Row> pairs) {
        Backbone backbone = new Backbone();
        Map<CoMention, Row> rows = new LinkedHashMap<>();
        pairs.forEachRemaining(row -> {
            CoMention pair = pair(row);
            backbone.add(pair);
            rows.put(pair, row);
        });
        return backbone.edges().stream().map(rows::get).iterator();
    }

    static CoMention pair(Row row) {
        return new CoMention(
                row.getAs("a_id"),
                row.getAs("b_id"),
                row.getAs("n_ab"),
                row.getAs("expected"),
                row.getAs("log_likelihood"));
    }
}
