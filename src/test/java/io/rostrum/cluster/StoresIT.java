package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.SparkTest;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.HdfsConfiguration;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Dumps, warehouse and published tables on HDFS and on S3 hold the rows that they hold on a disk. */
class StoresIT {

    @TempDir
    private static Path folder;

    private static SparkHome home;

    @BeforeAll
    static void onADisk() throws Exception {
        home = SparkHome.in(folder.resolve("spark"), clientsOfS3());
        Files.createDirectories(folder.resolve("disk"));
        try (Stream<Path> dumps = Files.list(Path.of("samples/dumps"))) {
            assertTrue(dumps.count() > 1, "samples");
        }
        night(
                "disk",
                Path.of("samples/dumps").toUri().toString(),
                folder.resolve("disk").toUri().toString(),
                List.of());
    }

    @Test
    @Timeout(600)
    void hdfs() throws Exception {
        Configuration conf = new HdfsConfiguration();
        conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, folder.resolve("dfs").toString());
        MiniDFSCluster hdfs = new MiniDFSCluster.Builder(conf).numDataNodes(1).build();
        try {
            hdfs.waitActive();
            assertTwoNights("hdfs", hdfs.getURI().resolve("/"), conf, List.of());
        } finally {
            hdfs.shutdown(true);
        }
    }

    @Test
    @Timeout(600)
    void s3() throws Exception {
        try (S3Server server = S3Server.start(home)) {
            Configuration conf = new Configuration();
            List<String> properties = new ArrayList<>();
            server.client().forEach((key, value) -> {
                conf.set(key, value);
                properties.add("spark.hadoop." + key + "=" + value);
            });
            assertTwoNights("s3", URI.create("s3a://bucket/"), conf, properties);
        }
    }

    /** The second finds nothing new and changes nothing. */
    private static void assertTwoNights(String name, URI root, Configuration conf, List<String> properties)
            throws Exception {
        try (FileSystem files = FileSystem.newInstance(root, conf)) {
            org.apache.hadoop.fs.Path dumps = new org.apache.hadoop.fs.Path(root.resolve("dumps"));
            files.copyFromLocalFile(
                    new org.apache.hadoop.fs.Path(Path.of("samples/dumps").toUri()), dumps);
            String said = night(name, dumps.toString(), root.toString(), properties);
            assertTrue(said.contains("run_"), said);
            assertSameAsOnADisk(name, files, root);
            assertTrue(
                    night(name, dumps.toString(), root.toString(), properties).contains("nothing new"));
            assertSameAsOnADisk(name, files, root);
            assertEquals(0, files.listStatus(new org.apache.hadoop.fs.Path(root.resolve("warehouse/_lock"))).length);
        }
    }

    private static void assertSameAsOnADisk(String name, FileSystem files, URI root) throws IOException {
        Path copy = folder.resolve(name + "-copy");
        org.apache.commons.io.FileUtils.deleteDirectory(copy.toFile());
        files.copyToLocalFile(
                new org.apache.hadoop.fs.Path(root.resolve("published")), new org.apache.hadoop.fs.Path(copy.toUri()));
        for (Table<?> table : Tables.ALL) {
            if (table != Tables.RUNS) {
                assertEquals(rows(folder.resolve("disk/published"), table), rows(copy, table), table.name());
            }
        }
        assertFalse(rows(copy, Tables.QUOTES).isEmpty(), "quotations");
    }

    /** The run's id is made from the paths too. */
    private static List<String> rows(Path published, Table<?> table) {
        return SparkTest.comparable(published, table).drop("run_id").collectAsList().stream()
                .map(Row::json)
                .sorted()
                .toList();
    }

    private static String night(String name, String dumps, String root, List<String> properties) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("nightly", "--dumps", dumps));
        arguments.addAll(List.of(
                "--registry", Path.of("samples/registry").toAbsolutePath().toString()));
        arguments.addAll(List.of("--warehouse", root + "warehouse", "--published", root + "published"));
        String log = name + ".log";
        Process process = home.submitted(log, "local[2]", properties, arguments.toArray(String[]::new));
        assertEquals(0, process.waitFor(), home.log(log));
        return home.log(log);
    }

    /** What a user adds with {@code --packages org.apache.hadoop:hadoop-aws:3.3.4}. */
    private static List<Path> clientsOfS3() {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classpath.split(File.pathSeparator))
                .map(Path::of)
                .filter(
                        jar -> jar.getFileName()
                                .toString()
                                .matches(
                                        "(hadoop-aws|aws-java-sdk|jmespath|ion-java|jackson-dataformat-cbor|joda-time|httpc).*"))
                .toList();
    }
}
