package io.rostrum.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;

/** A Spark session that starts when it is first asked for, and the file systems, which are known without it. */
public final class LazySpark implements AutoCloseable {

    private final Configuration hadoop;
    private final Supplier<SparkSession> start;
    private final List<Consumer<SparkSession>> waiting = new ArrayList<>();
    private SparkSession session; // null before it has started

    /**
     * @param hadoop settings of the file systems, as the session will have them
     * @param start  starts the session
     */
    public LazySpark(Configuration hadoop, Supplier<SparkSession> start) {
        this.hadoop = hadoop;
        this.start = start;
    }

    /** One that has started. */
    public static LazySpark of(SparkSession session) {
        LazySpark spark = new LazySpark(session.sparkContext().hadoopConfiguration(), () -> session);
        spark.session();
        return spark;
    }

    /** Settings of the file systems. */
    public Configuration hadoop() {
        return hadoop;
    }

    /** The session, started where it has not been yet. */
    public synchronized SparkSession session() {
        if (session == null) {
            session = start.get();
            waiting.forEach(action -> action.accept(session));
            waiting.clear();
        }
        return session;
    }

    public synchronized boolean hasStarted() {
        return session != null;
    }

    /** Does this with the session once it has started; at once where it has. */
    public synchronized void onStart(Consumer<SparkSession> action) {
        if (session == null) {
            waiting.add(action);
        } else {
            action.accept(session);
        }
    }

    /** Ends the session where it has started. */
    @Override
    public synchronized void close() {
        if (session != null) {
            session.close();
        }
    }
}
