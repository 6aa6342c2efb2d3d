package io.rostrum.job;

import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.struct;

import io.rostrum.article.Span;
import io.rostrum.article.Text;
import io.rostrum.stance.AuthorTone;
import io.rostrum.table.Tables;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** articles, mentions, quotes → leader_tone: the authors' tone toward each leader, per period; experimental. */
public final class LeaderTone {

    private static final StructType SCORES =
            StructType.fromDDL("article_id STRING, day DATE, leader_id STRING, leader_name STRING, score DOUBLE");

    private LeaderTone() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> names = facts.mentions()
                .where("is_first AND kind = 'name'")
                .groupBy("article_id")
                .agg(array_sort(collect_list(struct("begin", "end", "leader_id", "leader_name")))
                        .as("names"));
        Dataset<Row> said = facts.quotes()
                .groupBy("article_id")
                .agg(flatten(collect_list(col("spans"))).as("said"));
        FlatMapFunction<Row, Row> scores = LeaderTone::scores;
        Dataset<Row> scored = Texts.spread(facts.articles().select("article_id", "day", "body"))
                .join(names, "article_id")
                .join(said, new String[] {"article_id"}, "left")
                .select("article_id", "day", "body", "names", "said")
                .flatMap(scores, Encoders.row(SCORES));
        return Tables.LEADER_TONE.conform(
                SqlFile.run("/jobs/leader-tone/leader_tone.sql", Map.of("scores", Periods.of(scored)), Map.of()));
    }

    private static Iterator<Row> scores(Row article) {
        Text text = Text.of(article.getString(2));
        List<Row> said = article.isNullAt(4) ? List.of() : article.getList(4);
        Map<String, List<Span>> names = new TreeMap<>();
        Map<String, String> printed = new TreeMap<>();
        for (Row name : article.<Row>getList(3)) {
            names.computeIfAbsent(name.getString(2), unused -> new ArrayList<>())
                    .add(span(name));
            printed.put(name.getString(2), name.getString(3));
        }
        List<Span> words = said.stream().map(LeaderTone::span).toList();
        List<Row> rows = new ArrayList<>();
        names.forEach((leader, spans) -> Loaded.TONE
                .scores(text, spans, words)
                .forEach(score -> rows.add(RowFactory.create(
                        article.getString(0), article.getLocalDate(1), leader, printed.get(leader), score))));
        return rows.iterator();
    }

    private static Span span(Row row) {
        return new Span(row.getInt(0), row.getInt(1));
    }

    /** One model per executor, loaded when first asked for. */
    private static final class Loaded {
        static final AuthorTone TONE = new AuthorTone();
    }
}
