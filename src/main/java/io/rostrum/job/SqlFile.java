package io.rostrum.job;

import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.analysis.NameParameterizedQuery;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.parser.ParseException;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;

/**
 * A query that the jar holds as a file.
 *
 * <p>Its input tables are names inside the query only: the session's own views are neither seen nor changed, and
 * queries may run side by side. The result may be evaluated at any later time.
 */
public final class SqlFile {

    private SqlFile() {}

    /**
     * @param resource   path in the jar
     * @param views      input tables by the name that the query gives them, at least one; it need not read any
     * @param parameters values of its named parameters
     * @throws IllegalArgumentException when the jar has no such file
     */
    public static Dataset<Row> run(String resource, Map<String, Dataset<Row>> views, Map<String, Object> parameters) {
        SparkSession spark = views.values().iterator().next().sparkSession();
        LogicalPlan query = QueryInputs.of(views).in(parsed(spark, resource));
        return Dataset.ofRows(
                spark, parameters.isEmpty() ? query : new NameParameterizedQuery(query, values(parameters)));
    }

    private static LogicalPlan parsed(SparkSession spark, String resource) {
        try {
            return spark.sessionState().sqlParser().parsePlan(query(resource));
        } catch (ParseException e) {
            throw new IllegalStateException("The jar holds no query, but something else, as " + resource, e);
        }
    }

    private static scala.collection.immutable.Map<String, Expression> values(Map<String, Object> parameters) {
        scala.collection.immutable.Map<String, Expression> values = scala.collection.immutable.Map$.MODULE$.empty();
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            values =
                    values.updated(parameter.getKey(), lit(parameter.getValue()).expr());
        }
        return values;
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
