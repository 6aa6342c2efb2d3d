package io.rostrum.job;

import static org.apache.spark.sql.functions.col;

import io.rostrum.comention.Backbone;
import io.rostrum.comention.CoMention;
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
        MapFunction<Row, String> period = pair -> pair.getString(0) + " " + pair.getLocalDate(1);
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
            period = pair.getString(0);
            start = pair.getLocalDate(1);
            names.put(pair.getString(2), pair.getString(3));
            names.put(pair.getString(4), pair.getString(5));
            backbone.add(new CoMention(
                    pair.getString(2), pair.getString(4), pair.getLong(6), pair.getDouble(7), pair.getDouble(8)));
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
