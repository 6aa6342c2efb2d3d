package io.rostrum.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A Spark standalone master and its workers, each in a JVM of its own, on loopback. */
final class StandaloneCluster implements AutoCloseable {

    private static final int START_SECONDS = 60;

    private final SparkHome home;
    private final String name;
    private final int port;
    private final List<Process> processes = new ArrayList<>();

    private StandaloneCluster(SparkHome home, String name, int port) {
        this.home = home;
        this.name = name;
        this.port = port;
    }

    static StandaloneCluster start(SparkHome home, String name, int workers) throws IOException, InterruptedException {
        StandaloneCluster cluster = new StandaloneCluster(home, name, freePort());
        cluster.processes.add(home.start(
                cluster.name + "-master.log",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                Integer.toString(cluster.port),
                "--webui-port",
                "0"));
        cluster.awaitMaster();
        for (int worker = 0; worker < workers; worker++) {
            cluster.processes.add(home.start(
                    cluster.name + "-worker" + worker + ".log",
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--webui-port",
                    "0",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--work-dir",
                    cluster.workFolder(worker).toString(),
                    cluster.master()));
        }
        return cluster;
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    /** How many executors the worker has started. */
    long executors(int worker) throws IOException {
        if (!Files.isDirectory(workFolder(worker))) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(workFolder(worker), 2)) {
            return files.filter(
                            file -> file.getParent().getFileName().toString().startsWith("app-"))
                    .count();
        }
    }

    /** Kills −9 the JVMs that the worker has started; it starts others. */
    void killExecutor(int worker) {
        worker(worker).descendants().forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills −9 the worker and the JVMs that it has started. */
    void killWorker(int worker) {
        List<ProcessHandle> executors = worker(worker).descendants().toList();
        worker(worker).destroyForcibly();
        executors.forEach(ProcessHandle::destroyForcibly);
    }

    /** The master is the first process. */
    private Process worker(int worker) {
        return processes.get(1 + worker);
    }

    private Path workFolder(int worker) {
        return home.folder().resolve(name + "-work" + worker);
    }

    private void awaitMaster() throws IOException, InterruptedException {
        for (int tries = 0; tries < START_SECONDS * 5; tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IOException("Master did not start:\n" + home.log(name + "-master.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }
}
