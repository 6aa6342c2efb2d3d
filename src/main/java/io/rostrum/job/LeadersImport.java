package io.rostrum.job;

import io.rostrum.leader.TsvRow;
import io.rostrum.registry.RegistryDraft;
import io.rostrum.registry.ResultRow;
import io.rostrum.registry.SparqlJson;
import io.rostrum.registry.Tenure;
import io.rostrum.registry.WikiPerson;
import io.rostrum.registry.WikiPositions;
import io.rostrum.registry.WikiState;
import io.rostrum.settings.UsageException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Other people's lists of office holders → a registry. */
public final class LeadersImport {

    private final SparkSession spark;

    public LeadersImport(SparkSession spark) {
        this.spark = spark;
    }

    /**
     * Reads a Wikidata JSON dump twice, line by line: who leads where, then who held those offices.
     *
     * @param positions further offices wanted; may be empty
     */
    public RegistryDraft wikidataDump(String path, List<TsvRow> positions) {
        WikiPositions wanted = new WikiPositions(positions);
        lines(path)
                .toJavaRDD()
                .filter(WikiState::mayBe)
                .map(WikiState::of)
                .filter(Objects::nonNull)
                .collect()
                .forEach(wanted::add);
        Set<String> items = wanted.items();
        if (items.isEmpty()) {
            throw new UsageException("--in " + path + ": names no office; is it a Wikidata JSON dump?");
        }
        FlatMapFunction<String, WikiPerson.Tenure> terms = line -> terms(line, items);
        RegistryDraft draft = new RegistryDraft("wikidata");
        wanted.holdings(lines(path).toJavaRDD().flatMap(terms).collect()).forEach(draft::add);
        return draft;
    }

    private static Iterator<WikiPerson.Tenure> terms(String line, Set<String> items) {
        return WikiPerson.mayBe(line, items)
                ? WikiPerson.of(line, items).iterator()
                : List.<WikiPerson.Tenure>of().iterator();
    }

    private Dataset<String> lines(String path) {
        return spark.read().textFile(path);
    }

    /** Reads answers of a query service, a file each. */
    public RegistryDraft sparqlJson(String path) {
        RegistryDraft draft = new RegistryDraft("wikidata-query");
        spark.read()
                .option("wholetext", true)
                .textFile(path)
                .toJavaRDD()
                .flatMap(text -> SparqlJson.rows(text).iterator())
                .map(ResultRow::holding)
                .collect()
                .forEach(draft::add);
        return draft;
    }

    /** Reads CSV with a head line. */
    public RegistryDraft csv(String path) {
        Dataset<Row> rows = spark.read()
                .option("header", true)
                .option("multiLine", true)
                .option("escape", "\"")
                .csv(path);
        List<String> columns = List.of(rows.columns());
        List<List<String>> missing = ResultRow.REQUIRED.stream()
                .filter(names -> names.stream().noneMatch(columns::contains))
                .toList();
        if (!missing.isEmpty()) {
            throw new UsageException(
                    "--in " + path + ": head line needs a column of each of " + missing + ", has " + columns);
        }
        RegistryDraft draft = new RegistryDraft("csv");
        rows.toJavaRDD().map(row -> holding(columns, row)).collect().forEach(draft::add);
        return draft;
    }

    private static Tenure holding(List<String> columns, Row row) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), row.getString(i));
        }
        return ResultRow.holding(values);
    }
}
