package io.rostrum.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Where a job stores rows that it reads several times, so that they outlive the executors that made them. */
@FunctionalInterface
public interface Aside {

    /**
     * Stores the rows now.
     *
     * @param name no two of a run are the same
     * @return the rows as stored
     */
    Dataset<Row> put(String name, Dataset<Row> rows);
}
