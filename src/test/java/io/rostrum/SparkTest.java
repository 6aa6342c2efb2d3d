package io.rostrum;

import io.rostrum.run.Session;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** One session for all tests, with the settings of {@code conf/} that a cluster runs with. */
public final class SparkTest {

    public static final SparkSession SPARK = session();

    /** The same session where one is asked for late. */
    public static final LazySpark LAZY = LazySpark.of(SPARK);

    private SparkTest() {}

    /** A published table less the seconds that a run took, which differ from run to run. */
    public static Dataset<Row> comparable(Path published, Table<?> table) {
        Dataset<Row> rows = new PublishedTables(LAZY, published.toString()).read(table);
        return table == Tables.MEASURES ? rows.where("kind <> 'seconds'") : rows;
    }

    private static SparkSession session() {
        SparkSession.Builder builder = Session.builder("rostrum-test");
        settings("conf/local.conf").forEach((key, value) -> builder.config((String) key, (String) value));
        SparkSession session = builder.master("local[2]").getOrCreate();
        session.sparkContext().setLogLevel("WARN");
        return session;
    }

    private static Properties settings(String file) {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        settings.replaceAll((key, value) -> ((String) value).strip());
        return settings;
    }
}
