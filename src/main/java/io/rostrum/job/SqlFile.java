package io.rostrum.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A query that the jar holds as a file.
 *
 * <p>Its input tables are names inside the query only: the session's own views are neither seen nor changed, and
 * queries may run side by side. The result may be evaluated at any later time.
 */
public final class SqlFile {

    private static final AtomicLong RUNS = new AtomicLong();

    private SqlFile() {}

    /**
     * @param resource   path in the jar
     * @param views      input tables by the name that the query gives them, at least one; it need not read any
     * @param parameters values of its named parameters
     * @throws IllegalArgumentException when the jar has no such file
     */
    public static Dataset<Row> run(String resource, Map<String, Dataset<Row>> views, Map<String, Object> parameters) {
        SparkSession spark = views.values().iterator().next().sparkSession();
        String prefix = "rostrum_" + RUNS.incrementAndGet() + "_";
        String query = query(resource);
        Map<String, Dataset<Row>> inputs = new TreeMap<>(views);
        // Making a view takes time whether it is read or not; a name too many does no harm.
        inputs.keySet().removeIf(name -> !query.contains(name));
        try {
            inputs.forEach((name, data) -> data.createOrReplaceTempView(prefix + name));
            return spark.sql(withInputs(query, inputs, prefix), parameters);
        } finally {
            inputs.keySet().forEach(name -> spark.catalog().dropTempView(prefix + name));
        }
    }

    /** The query with its inputs as the first of its common table expressions. */
    private static String withInputs(String query, Map<String, Dataset<Row>> inputs, String prefix) {
        if (inputs.isEmpty()) {
            return query;
        }
        String expressions = inputs.keySet().stream()
                .map(name -> name + " AS (SELECT * FROM " + prefix + name + ")")
                .collect(Collectors.joining(",\n", "WITH ", ""));
        return query.startsWith("WITH ")
                ? expressions + ",\n" + query.substring("WITH ".length())
                : expressions + "\n" + query;
    }

    /** The query without the comment lines before it. */
    private static String query(String resource) {
        return text(resource)
                .lines()
                .dropWhile(line -> line.startsWith("--") || line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /**
     * The file as it is.
     *
     * @throws IllegalArgumentException when the jar has no such file
     */
    public static String text(String resource) {
        try (InputStream in = SqlFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("The jar holds no query " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource + " of the jar", e);
        }
    }
}
