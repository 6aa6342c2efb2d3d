package io.rostrum.cluster;

import static io.rostrum.SparkTest.LAZY;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Reads the published tables over and over while runs come and go, as readers are told to: {@code _run.json} before and
 * after, and only what lies between two equal ones counts.
 */
final class StateReader implements AutoCloseable {

    private static final long PAUSE_MILLIS = 2000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path published;
    private final Thread thread = new Thread(this::read, "state-reader");
    private final Map<String, Map<String, String>> seen = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();
    private volatile boolean closed;

    private StateReader(Path published) {
        this.published = published;
    }

    static StateReader of(Path published) {
        StateReader reader = new StateReader(published);
        reader.thread.start();
        return reader;
    }

    /** By run, what each table was; to be called after {@link #close}. */
    Map<String, Map<String, String>> seen() {
        return seen;
    }

    /** What no reader may see; to be called after {@link #close}. */
    List<String> broken() {
        return broken;
    }

    private void read() {
        while (!closed) {
            try {
                String before = note();
                Map<String, String> tables = before == null ? Map.of() : tables();
                if (before != null && !closed && before.equals(note())) {
                    note(JSON.readTree(before).get("run_id").textValue(), tables);
                }
                Thread.sleep(PAUSE_MILLIS);
            } catch (IOException | InterruptedException e) {
                broken.add(e.toString());
                return;
            }
        }
    }

    private void note(String run, Map<String, String> tables) {
        Map<String, String> first = seen.putIfAbsent(run, tables);
        if (first != null && !first.equals(tables)) {
            broken.add("run " + run + " was " + first + " and then " + tables);
        }
    }

    private String note() throws IOException {
        try {
            return Files.readString(published.resolve("_run.json"));
        } catch (NoSuchFileException exchanging) {
            return null;
        }
    }

    /** A table that cannot be read is a state like another: the note tells whether it counts. */
    private Map<String, String> tables() {
        PublishedTables stored = new PublishedTables(LAZY, published.toString());
        Map<String, String> tables = new TreeMap<>();
        for (Table<?> table : Tables.ALL) {
            try {
                // publishing adds further columns
                tables.put(table.name(), state(table.conformStored(stored.read(table))));
            } catch (Exception unreadable) {
                tables.put(table.name(), unreadable.toString());
            }
            if (closed) {
                break;
            }
        }
        return tables;
    }

    /** Number and sum of hashes of the rows. */
    static String state(Dataset<Row> rows) {
        org.apache.spark.sql.Column[] columns =
                List.of(rows.columns()).stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
        Row state = rows.select(functions
                        .xxhash64(functions.to_json(functions.struct(columns)))
                        .cast("decimal(38,0)")
                        .as("hash"))
                .selectExpr("COUNT(*)", "COALESCE(SUM(hash), 0)")
                .head();
        return state.mkString(" rows ");
    }

    /** Ends after the round that is under way. */
    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
