package io.rostrum.job;

import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A query that the jar holds as a file. */
public final class SqlFile {

    private SqlFile() {}

    /**
     * @param resource   path in the jar
     * @param views      input tables by the name that the query gives them
     * @param parameters values of its named parameters
     */
    public static Dataset<Row> run(String resource, Map<String, Dataset<Row>> views, Map<String, Object> parameters) {
        throw new UnsupportedOperationException("not written yet");
    }
}
