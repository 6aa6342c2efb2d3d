package io.rostrum.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.hadoop.yarn.api.records.ApplicationReport;
import org.apache.hadoop.yarn.api.records.FinalApplicationStatus;
import org.apache.hadoop.yarn.client.api.YarnClient;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.server.MiniYARNCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** In YARN's cluster mode a good night succeeds and a bad one says its exit code, each in one attempt. */
class YarnIT {

    @TempDir
    private static Path folder;

    private static final MiniYARNCluster YARN = new MiniYARNCluster("rostrum", 1, 1, 1);
    private static SparkHome home;

    @BeforeAll
    static void start() throws IOException {
        home = SparkHome.in(folder.resolve("spark"), List.of(sparkOnYarn()));
        YarnConfiguration conf = new YarnConfiguration();
        conf.setFloat(YarnConfiguration.NM_MAX_PER_DISK_UTILIZATION_PERCENTAGE, 100);
        conf.setBoolean(YarnConfiguration.NM_PMEM_CHECK_ENABLED, false);
        conf.setBoolean(YarnConfiguration.NM_VMEM_CHECK_ENABLED, false);
        conf.set("yarn.scheduler.capacity.root.queues", "default");
        conf.set("yarn.scheduler.capacity.root.default.capacity", "100");
        conf.set("yarn.scheduler.capacity.maximum-am-resource-percent", "1");
        YARN.init(conf);
        YARN.start();
        try (OutputStream site = Files.newOutputStream(home.conf().resolve("yarn-site.xml"))) {
            YARN.getConfig().writeXml(site);
        }
    }

    @AfterAll
    static void stop() {
        YARN.stop();
    }

    @Test
    @Timeout(600)
    void aGoodNightSucceedsInOneAttempt() throws Exception {
        ApplicationReport night =
                submit("good", "--dumps", Path.of("samples/dumps").toUri().toString());
        assertEquals(FinalApplicationStatus.SUCCEEDED, night.getFinalApplicationStatus(), night.getDiagnostics());
        assertEquals(1, night.getCurrentApplicationAttemptId().getAttemptId());
        assertTrue(Files.exists(folder.resolve("good/published/_run.json")), "published");
    }

    @Test
    @Timeout(600)
    void aBadNightSaysItsExitCodeAndIsNotTriedAgain() throws Exception {
        ApplicationReport night =
                submit("bad", "--dumps", folder.resolve("nowhere").toUri().toString());
        assertEquals(FinalApplicationStatus.FAILED, night.getFinalApplicationStatus());
        assertTrue(night.getDiagnostics().contains("exited with status 2"), night.getDiagnostics());
        assertEquals(1, night.getCurrentApplicationAttemptId().getAttemptId());
    }

    /** What YARN says in the end of a night submitted as {@code conf/schedulers/yarn/rostrum-yarn} submits it. */
    private static ApplicationReport submit(String name, String... dumps) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("nightly"));
        Collections.addAll(arguments, dumps);
        arguments.addAll(List.of(
                "--registry", Path.of("samples/registry").toAbsolutePath().toString()));
        arguments.addAll(List.of(
                "--warehouse", folder.resolve(name + "/warehouse").toUri().toString()));
        arguments.addAll(List.of(
                "--published", folder.resolve(name + "/published").toUri().toString()));
        List<String> properties = new ArrayList<>(List.of("spark.submit.deployMode=cluster", "spark.app.name=" + name));
        Properties cluster = new Properties();
        try (Reader conf = Files.newBufferedReader(Path.of("conf/cluster.conf"))) {
            cluster.load(conf);
        }
        cluster.forEach((key, value) -> properties.add(key + "=" + value));
        properties.addAll(List.of(
                "spark.executor.instances=1",
                "spark.driver.memory=1g",
                "spark.executor.memory=1g",
                "spark.sql.shuffle.partitions=4"));
        properties.addAll(List.of(
                "spark.yarn.appMasterEnv.SPARK_LOCAL_IP=127.0.0.1", "spark.executorEnv.SPARK_LOCAL_IP=127.0.0.1"));
        properties.add("spark.driver.extraJavaOptions=-XX:TieredStopAtLevel=1 -Dlog4j2.configurationFile="
                + Path.of("conf/log4j2.properties").toUri());
        properties.add("spark.yarn.jars=local:" + home.folder().resolve("jars") + "/*");
        home.submitted(name + ".log", "yarn", properties, arguments.toArray(String[]::new))
                .waitFor();
        try (YarnClient client = YarnClient.createYarnClient()) {
            client.init(YARN.getConfig());
            client.start();
            return client.getApplications().stream()
                    .filter(application -> application.getName().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(log(name)));
        }
    }

    private static String log(String name) {
        try {
            return home.log(name + ".log");
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path sparkOnYarn() {
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classpath.split(File.pathSeparator))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().startsWith("spark-yarn"))
                .findFirst()
                .orElseThrow();
    }
}
