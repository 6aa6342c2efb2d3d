package io.rostrum;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DuckDB in a published folder, as a reader has it. */
record Duck(Connection connection) implements AutoCloseable {

    static Duck in(Path published) throws SQLException {
        Duck duck = new Duck(DriverManager.getConnection("jdbc:duckdb:"));
        duck.run("SET file_search_path = '" + published + "'");
        return duck;
    }

    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Names and types. */
    Map<String, String> columns(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query + " LIMIT 0")) {
            Map<String, String> columns = new LinkedHashMap<>();
            ResultSetMetaData told = rows.getMetaData();
            for (int i = 1; i <= told.getColumnCount(); i++) {
                columns.put(told.getColumnName(i), told.getColumnTypeName(i));
            }
            return columns;
        }
    }

    /** Each row with {@code |} between its values. */
    List<String> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(rows.getObject(i)));
                }
                all.add(String.join("|", values));
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
