package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The SQL of the notebooks runs on published tables and gives the columns of the outputs kept. */
class NotebooksTest {

    private static final Pattern SQL = Pattern.compile("\\bsql\\(\"\"\"(.*?)\"\"\"\\)", Pattern.DOTALL);
    private static final Pattern VARIABLES = Pattern.compile("duck.execute\\(\"\"\"(.*?)\"\"\"\\)", Pattern.DOTALL);

    @TempDir
    private static Path published;

    private static Connection duck;

    /**
     * @param variables statements before the query; empty when there are none
     * @param output HTML kept in the notebook under the cell; null when there is none, as in the PySpark notebook
     */
    record Cell(Path notebook, String variables, String sql, String output) {

        boolean isOfSpark() {
            return notebook.toString().contains("PySpark");
        }

        /** Issues, organisations and policy areas, of which the tables made here have none. */
        boolean mayBeWithoutRows() {
            return notebook.toString().contains("Sixteen questions");
        }

        @Override
        public String toString() {
            return notebook.getFileName() + ": "
                    + sql.strip().lines().findFirst().orElse("");
        }
    }

    static Stream<Cell> cells() throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (Stream<Path> notebooks = Files.list(Path.of("notebooks"))) {
            for (Path notebook : notebooks
                    .filter(file -> file.toString().endsWith(".ipynb"))
                    .sorted()
                    .toList()) {
                new ObjectMapper().readTree(notebook.toFile()).get("cells").forEach(cell -> add(cells, notebook, cell));
            }
        }
        assertTrue(cells.size() >= 12, "cells are found");
        return cells.stream();
    }

    private static void add(List<Cell> cells, Path notebook, JsonNode cell) {
        Matcher sql = SQL.matcher(joined(cell.get("source"))),
                variables = VARIABLES.matcher(joined(cell.get("source")));
        if (cell.get("cell_type").asText().equals("code") && sql.find()) {
            JsonNode html = cell.at("/outputs/0/data/text~1html");
            cells.add(new Cell(
                    notebook,
                    variables.find() ? variables.group(1) : "",
                    sql.group(1),
                    html.isMissingNode() ? null : joined(html)));
        }
    }

    private static String joined(JsonNode lines) {
        return lines.isTextual()
                ? lines.asText()
                : String.join(
                        "",
                        StreamSupport.stream(lines.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList());
    }

    @BeforeAll
    static void publish() throws IOException, SQLException {
        Function<Table<?>, Dataset<Row>> tables = ReportTables.random();
        ReportTables.store(published, tables, Tables.ALL.toArray(Table<?>[]::new));
        ReportTables.store(published.resolve("articles_set_aside"), tables, Tables.ARTICLES);
        Tables.ALL.forEach(table -> tables.apply(table).createOrReplaceTempView(table.name()));
        duck = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET file_search_path = '" + published + "'");
            statement.execute(Files.readString(Path.of("jobs/publish/rostrum.sql"))
                    .replace("/*.parquet')", "/**/*.parquet', hive_partitioning = true)"));
        }
    }

    @AfterAll
    static void close() throws SQLException {
        Tables.ALL.forEach(table -> SPARK.catalog().dropTempView(table.name()));
        duck.close();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theCellGivesRowsWithTheColumnsKept(Cell cell) throws SQLException {
        List<String> columns = cell.isOfSpark() ? sparkColumns(cell.sql()) : duckColumns(cell);
        if (!cell.isOfSpark()) {
            List<String> kept = Jsoup.parse(cell.output()).select("thead th").eachText();
            assertTrue(!kept.isEmpty() && columns.containsAll(kept), kept + " are kept, " + columns + " come");
        }
    }

    private static List<String> sparkColumns(String sql) {
        Dataset<Row> rows = SPARK.sql(sql);
        assertTrue(!rows.isEmpty(), "rows come");
        return List.of(rows.columns());
    }

    /** Variables of a cell hold for those after it, which come later. */
    private static List<String> duckColumns(Cell cell) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            if (!cell.variables().isEmpty()) {
                statement.execute(cell.variables());
            }
            return columns(statement.executeQuery(cell.sql()), !cell.mayBeWithoutRows());
        }
    }

    private static List<String> columns(ResultSet rows, boolean hasRows) throws SQLException {
        try (rows) {
            assertTrue(rows.next() || !hasRows, "rows come");
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                columns.add(rows.getMetaData().getColumnName(i));
            }
            return columns;
        }
    }
}
