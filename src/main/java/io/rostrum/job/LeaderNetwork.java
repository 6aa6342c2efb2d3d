package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.comention.Backbone;
import io.rostrum.comention.Network;
import io.rostrum.table.LeaderNetworkRow;
import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** co_mentions → leader_network: who is central among the leaders mentioned in the same stories, per period. */
public final class LeaderNetwork {

    private LeaderNetwork() {}

    /** @param coMentions table {@code co_mentions}; its window {@code article} is used */
    public static Dataset<Row> of(Dataset<Row> coMentions) {
        MapFunction<Row, String> period =
                pair -> pair.<String>getAs("period") + " " + pair.<LocalDate>getAs("period_start");
        FlatMapGroupsFunction<String, Row, Row> network = (key, pairs) -> network(pairs);
        return coMentions
                .where(col("window").equalTo("article"))
                .select(
                        "period",
                        "period_start",
                        "a_id",
                        "a_name",
                        "b_id",
                        "b_name",
                        "n_ab",
                        "expected",
                        "log_likelihood")
                .groupByKey(period, Encoders.STRING())
                .flatMapGroups(network, Tables.LEADER_NETWORK.encoder());
    }

    private static Iterator<Row> network(Iterator<Row> pairs) {
        Backbone backbone = new Backbone();
        Map<String, String> names = new TreeMap<>();
        String period = null;
        LocalDate start = null;
        while (pairs.hasNext()) {
            Row pair = pairs.next();
            period = pair.<String>getAs("period");
            start = pair.<LocalDate>getAs("period_start");
            names.put(pair.getAs("a_id"), pair.getAs("a_name"));
            names.put(pair.getAs("b_id"), pair.getAs("b_name"));
            backbone.add(Edges.pair(pair));
        }
        return rows(period, start, names, new Network(backbone.edges()));
    }

    private static Iterator<Row> rows(String period, LocalDate start, Map<String, String> names, Network network) {
        return network.positions().stream()
                .map(position -> Tables.LEADER_NETWORK.row(new LeaderNetworkRow(
                        period,
                        start,
                        position.leader(),
                        names.get(position.leader()),
                        position.degree(),
                        position.strength(),
                        position.pageRank(),
                        position.betweenness(),
                        position.community())))
                .iterator();
    }
}
