package io.rostrum.job;

import io.rostrum.table.Tables;
import io.rostrum.text.Variants;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;

/** quotes → quote_clusters: the forms in which a leader's quotation is printed, over all days. */
public final class QuoteClusters {

    private QuoteClusters() {}

    public static Dataset<Row> of(Facts facts) {
        Dataset<Row> forms = SqlFile.run("/jobs/quote-clusters/forms.sql", Map.of("quotes", facts.quotes()), Map.of());
        return Tables.QUOTE_CLUSTERS.conform(SqlFile.run(
                "/jobs/quote-clusters/quote_clusters.sql", Map.of("clustered", clustered(forms)), Map.of()));
    }

    /** Forms with {@code cluster_id}; those of a leader come together, the longest first. */
    private static Dataset<Row> clustered(Dataset<Row> forms) {
        return forms.mapPartitions(
                (MapPartitionsFunction<Row, Row>) Clusters::new,
                Encoders.row(forms.schema().add("cluster_id", DataTypes.StringType, false)));
    }

    /** Reads a form at a time: only the longest of each cluster are kept. */
    private static final class Clusters implements Iterator<Row> {

        private final Iterator<Row> forms;
        private final List<String> ids = new ArrayList<>();
        private Variants variants;
        private String leader;

        Clusters(Iterator<Row> forms) {
            this.forms = forms;
        }

        @Override
        public boolean hasNext() {
            return forms.hasNext();
        }

        @Override
        public Row next() {
            Row form = forms.next();
            String speaker = form.getAs("leader_id");
            if (!speaker.equals(leader)) {
                leader = speaker;
                variants = new Variants();
                ids.clear();
            }
            int cluster = variants.add(form.getAs("words"));
            if (cluster == ids.size()) {
                ids.add(form.getAs("distinct_id"));
            }
            return with(form, ids.get(cluster));
        }

        private static Row with(Row form, Object last) {
            return RowFactory.create(IntStream.rangeClosed(0, form.size())
                    .mapToObj(i -> i < form.size() ? form.get(i) : last)
                    .toArray());
        }
    }
}
