package io.rostrum.run;

import io.rostrum.table.PlainRows;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What {@code jobs/nightly/leaders.sql} counts, counted one by one. */
final class LeaderCounts {

    private static final List<String> KINDS = List.of("direct", "mixed", "indirect");

    /** One leader's. */
    private static final class Counts {

        private final Set<String> articles = new HashSet<>();
        private final Map<String, Long> quotations = new HashMap<>();
        private String name = "";
        private long mentions;

        long of(String kind) {
            return quotations.getOrDefault(kind, 0L);
        }

        long quotations() {
            return KINDS.stream().mapToLong(this::of).sum();
        }
    }

    private final Map<String, Counts> leaders = new HashMap<>();
    private final Set<PassageOfOutlet> furniture = new HashSet<>();
    private final double minConfidence;

    private LeaderCounts(double minConfidence) {
        this.minConfidence = minConfidence;
    }

    /** What is printed where: null where outlet or key are unknown. */
    private record PassageOfOutlet(String outlet, Long key) {

        static PassageOfOutlet of(Row row) {
            return new PassageOfOutlet(row.getAs("outlet"), row.getAs("passage"));
        }
    }

    /** Name, articles, mentions and quotations by kind of every leader mentioned, most quoted first. */
    static List<Row> of(PlainRows mentions, PlainRows quotes, PlainRows furniture, double minConfidence) {
        LeaderCounts counts = new LeaderCounts(minConfidence);
        furniture.forEach(row -> counts.furniture.add(PassageOfOutlet.of(row)), "outlet", "passage");
        mentions.forEach(counts::mention, "leader_id", "leader_name", "article_id", "confidence", "outlet", "passage");
        quotes.forEach(counts::quotation, "leader_id", "kind", "speakers", "confidence", "outlet", "passage");
        return counts.rows();
    }

    private boolean isCounted(Row row) {
        return row.<Double>getAs("confidence") >= minConfidence && !furniture.contains(PassageOfOutlet.of(row));
    }

    private void mention(Row row) {
        if (isCounted(row)) {
            Counts leader = leaders.computeIfAbsent(row.getAs("leader_id"), id -> new Counts());
            String name = row.getAs("leader_name");
            leader.articles.add(row.getAs("article_id"));
            leader.name = name.compareTo(leader.name) > 0 ? name : leader.name;
            leader.mentions++;
        }
    }

    /** Once for each who speaks; rows of versions before 0.2 have no list. */
    private void quotation(Row row) {
        if (!isCounted(row)) {
            return;
        }
        if (row.isNullAt(row.fieldIndex("speakers"))) {
            add(row.getAs("leader_id"), row.getAs("kind"));
        } else {
            List<Row> speakers = row.getList(row.fieldIndex("speakers"));
            speakers.forEach(one -> add(one.getAs("leader_id"), row.getAs("kind")));
        }
    }

    private void add(String leader, String kind) {
        if (leaders.containsKey(leader)) {
            leaders.get(leader).quotations.merge(kind, 1L, Long::sum);
        }
    }

    private List<Row> rows() {
        Comparator<Map.Entry<String, Counts>> mostQuoted =
                Comparator.comparing(each -> -each.getValue().quotations());
        return leaders.entrySet().stream()
                .sorted(mostQuoted
                        .thenComparing(each -> -each.getValue().mentions)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(each -> row(each.getValue()))
                .toList();
    }

    private static Row row(Counts leader) {
        return RowFactory.create(
                leader.name,
                (long) leader.articles.size(),
                leader.mentions,
                leader.of("direct"),
                leader.of("mixed"),
                leader.of("indirect"));
    }
}
