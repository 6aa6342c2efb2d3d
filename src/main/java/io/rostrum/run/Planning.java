package io.rostrum.run;

import static java.util.Map.entry;

import io.rostrum.table.HeldRows;
import io.rostrum.table.LazySpark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.rules.Rule;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * How Spark does the queries of a run. It compiles each to Java and plans it again between its stages, which pays where there
 * are many rows. A small night has a hundred queries over few rows: there it interprets them as they are first planned, and the
 * driver holds what it reads, asks for again and writes ({@link HeldRows}). Rows come out the same.
 */
public final class Planning implements AutoCloseable {

    /** The most bytes of dumps to read and of tables in the warehouse, as stored, that make a run small. */
    public static final String SMALL = "spark.rostrum.smallNight";

    private static final Map<String, String> INTERPRETED = Map.ofEntries(
            entry("spark.sql.adaptive.enabled", "false"),
            entry("spark.sql.shuffle.partitions", "1"),
            entry("spark.sql.codegen.wholeStage", "false"),
            entry("spark.sql.codegen.factoryMode", "NO_CODEGEN"),
            entry(HeldRows.MOST, "1m"),
            // Every plan is written down, whether somebody looks at it or not.
            entry("spark.sql.ui.explainMode", "simple"),
            entry("spark.sql.debug.maxToStringFields", "1"));

    private final LazySpark spark;
    private final Map<String, String> before = new HashMap<>(); // null where a setting was not made
    private Seq<Rule<LogicalPlan>> rules; // of the session itself; null where none was added to them

    public Planning(LazySpark spark) {
        this.spark = spark;
    }

    /** From here on queries are done as suits so many bytes. */
    public void suit(long bytes) {
        spark.onStart(session -> suit(session, bytes));
    }

    private void suit(SparkSession session, long bytes) {
        restore();
        if (bytes <= JavaUtils.byteStringAsBytes(session.conf().get(SMALL))) {
            INTERPRETED.forEach((key, value) -> {
                before.put(key, session.conf().get(key, null));
                session.conf().set(key, value);
            });
            rules = session.experimental().extraOptimizations();
            List<Rule<LogicalPlan>> all = new ArrayList<>(JavaConverters.seqAsJavaList(rules));
            all.add(new HashJoins());
            session.experimental()
                    .extraOptimizations_$eq(JavaConverters.asScalaBuffer(all).toSeq());
        }
    }

    private void restore() {
        if (rules != null) {
            spark.session().experimental().extraOptimizations_$eq(rules);
            rules = null;
        }
        before.forEach((key, value) -> {
            if (value == null) {
                spark.session().conf().unset(key);
            } else {
                spark.session().conf().set(key, value);
            }
        });
        before.clear();
    }

    /** The session's own settings come back. */
    @Override
    public void close() {
        restore();
    }
}
