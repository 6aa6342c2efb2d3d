package io.rostrum.cluster;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Spark as an installation would have it: a folder of jars, linked from those that Maven brought, and one of settings. */
record SparkHome(Path folder) {

    static final Path JAR = Path.of("target/rostrum.jar").toAbsolutePath();

    /** A JVM of some seconds gets no time back that it spends on the second compiler. */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:ReservedCodeCacheSize=240m", "-XX:+UseParallelGC");

    private static final String OPENS = System.getProperty("spark.opens");

    static SparkHome in(Path folder) throws IOException {
        return in(folder, List.of());
    }

    /** With further jars, unless it has them. */
    static SparkHome in(Path folder, List<Path> further) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Path jars = Files.createDirectories(folder.resolve("jars"));
        for (String jar : classpath().split(File.pathSeparator)) {
            Path target = Path.of(jar);
            Files.createSymbolicLink(jars.resolve(target.getFileName()), target);
        }
        for (Path jar : further) {
            if (!Files.exists(jars.resolve(jar.getFileName()))) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        return new SparkHome(folder);
    }

    /** Where Hadoop's settings are, {@code yarn-site.xml} and others. */
    Path conf() {
        return folder.resolve("conf");
    }

    private static String classpath() throws IOException {
        return Files.readString(Path.of("target/spark.classpath")).strip();
    }

    /** Starts a Spark class in a JVM of its own; its output goes to a file in this folder. */
    Process start(String log, String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        Collections.addAll(command, OPENS.split(" "));
        command.add("-Xmx1g");
        command.addAll(SHORT_LIVED);
        command.add("-Dlog4j2.configurationFile="
                + Path.of("conf/log4j2.properties").toUri());
        command.addAll(List.of("-cp", conf() + File.pathSeparator + folder.resolve("jars") + "/*", mainClass));
        Collections.addAll(command, arguments);
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true);
        process.redirectOutput(folder.resolve(log).toFile());
        process.environment().put("SPARK_HOME", folder.toString());
        process.environment().put("HADOOP_CONF_DIR", conf().toString());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().put("SPARK_SCALA_VERSION", "2.12"); // as load-spark-env.sh of an installation does
        return process.start();
    }

    /** Submits Rostrum's jar and waits; gives the exit code. */
    int submit(String log, String master, String... arguments) throws IOException, InterruptedException {
        return submitted(log, master, arguments).waitFor();
    }

    /** Submits Rostrum's jar. */
    Process submitted(String log, String master, String... arguments) throws IOException {
        return submitted(log, master, List.of(), arguments);
    }

    /** Submits Rostrum's jar with further Spark properties, each {@code key=value}. */
    Process submitted(String log, String master, List<String> properties, String... arguments) throws IOException {
        List<String> submit = new ArrayList<>(List.of("--master", master));
        submit.addAll(List.of("--conf", "spark.driver.host=127.0.0.1", "--conf", "spark.driver.bindAddress=127.0.0.1"));
        submit.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.sql.shuffle.partitions=4"));
        submit.addAll(List.of("--conf", "spark.executor.memory=1g"));
        submit.addAll(List.of("--conf", "spark.executor.extraJavaOptions=" + String.join(" ", SHORT_LIVED)));
        properties.forEach(property -> submit.addAll(List.of("--conf", property)));
        submit.addAll(List.of("--class", "io.rostrum.Main", JAR.toString()));
        Collections.addAll(submit, arguments);
        return start(log, "org.apache.spark.deploy.SparkSubmit", submit.toArray(String[]::new));
    }

    /** Submits the main job with the registry of the samples. */
    Process nightly(String log, String dumps, Path warehouse, Path published, String... further) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("nightly", "--dumps", dumps));
        arguments.addAll(List.of("--warehouse", warehouse.toString(), "--published", published.toString()));
        arguments.addAll(List.of(
                "--registry", Path.of("samples/registry").toAbsolutePath().toString()));
        Collections.addAll(arguments, further);
        return submitted(log, "local[2]", arguments.toArray(String[]::new));
    }

    /** Waits until the log holds the words; fails when the process ends before. */
    void await(String log, String words, Process process) throws IOException, InterruptedException {
        while (!log(log).contains(words)) {
            if (!process.isAlive()) {
                throw new AssertionError("ended without \"" + words + "\": " + log(log));
            }
            Thread.sleep(100);
        }
    }

    String log(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }
}
