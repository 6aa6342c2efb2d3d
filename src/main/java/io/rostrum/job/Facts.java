package io.rostrum.job;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What is counted: the analysed articles and what was found in them with enough confidence. */
public record Facts(
        Dataset<Row> articles, Dataset<Row> mentions, Dataset<Row> quotes, Dataset<Row> stances, Dataset<Row> copies) {}
