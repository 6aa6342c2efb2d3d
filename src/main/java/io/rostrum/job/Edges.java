package io.rostrum.job;

import io.rostrum.comention.Backbone;
import io.rostrum.comention.CoMention;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** co_mentions → the rows of it that are the edges of {@code leader_network}: the significant pairs of a period. */
public final class Edges {

    private Edges() {}

    /** @param pairs rows of {@code co_mentions}, of window {@code article} */
    public static List<Row> of(List<Row> pairs) {
        Map<LocalDate, List<Row>> byPeriod =
                pairs.stream().collect(Collectors.groupingBy(pair -> pair.<LocalDate>getAs("period_start")));
        return byPeriod.values().stream().flatMap(Edges::edges).toList();
    }

    private static Stream<Row> edges(List<Row> pairs) {
        Backbone backbone = new Backbone();
        Map<CoMention, Row> rows = new LinkedHashMap<>();
        pairs.forEach(row -> {
            CoMention pair = pair(row);
            backbone.add(pair);
            rows.put(pair, row);
        });
        return backbone.edges().stream().map(rows::get);
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
