package io.rostrum.run;

import io.rostrum.table.LazySpark;
import io.rostrum.table.LocalFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.apache.spark.sql.SparkSession;

/** The Spark session of a run. */
public final class Session {

    private static final String LOCAL = "spark.local.dir";
    private static final String LOCAL_FILES = "fs.file.impl";
    private static final String SETTINGS = "/conf/spark.conf";

    private Session() {}

    /** Starts Spark where spark-submit says, with the settings that results depend on, whatever a site's defaults are. */
    public static SparkSession start() {
        SparkSession.Builder builder = builder("rostrum");
        SparkConf submitted = new SparkConf();
        if (submitted.get("spark.master", "").startsWith("local") && !submitted.contains(LOCAL)) {
            Scratch scratch = Scratch.in(Path.of(System.getProperty("java.io.tmpdir")));
            Runtime.getRuntime().addShutdownHook(new Thread(scratch::close, "rostrum-scratch"));
            builder.config(LOCAL, scratch.folder().toString());
        }
        return builder.getOrCreate();
    }

    /** The same, once something asks for it. */
    public static LazySpark later() {
        forgetLocalFiles();
        SparkConf submitted = new SparkConf();
        Configuration hadoop = SparkHadoopUtil.get().newConfiguration(submitted);
        hadoop.set(LOCAL_FILES, LocalFiles.class.getName());
        LazySpark spark = new LazySpark(hadoop, Session::start);
        if (submitted.get("spark.submit.deployMode", "client").equals("cluster")) {
            // A cluster takes a program for failed that ends without a session.
            spark.session();
        }
        return spark;
    }

    public static SparkSession.Builder builder(String name) {
        forgetLocalFiles();
        SparkSession.Builder builder =
                SparkSession.builder().appName(name).config("spark.hadoop." + LOCAL_FILES, LocalFiles.class.getName());
        settings().forEach((key, value) -> builder.config((String) key, ((String) value).strip()));
        return builder;
    }

    /** Hadoop remembers the local file system that spark-submit has used to find this program. */
    private static void forgetLocalFiles() {
        try {
            FileSystem.getLocal(new Configuration()).close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the local file system", e);
        }
    }

    /** The settings of {@code conf/spark.conf}, as the jar holds them. */
    public static Properties settings() {
        try (InputStream in = Session.class.getResourceAsStream(SETTINGS)) {
            Properties settings = new Properties();
            settings.load(in);
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SETTINGS + " of the jar", e);
        }
    }
}
