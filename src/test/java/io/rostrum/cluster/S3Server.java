package io.rostrum.cluster;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A process that speaks S3 on loopback (S3Proxy, which the build brings) and keeps its objects in a folder. */
record S3Server(Process process, int port) implements AutoCloseable {

    private static final int START_SECONDS = 60;

    static S3Server start(SparkHome home, Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Properties properties = new Properties();
        properties.putAll(Map.of(
                "s3proxy.endpoint",
                "http://127.0.0.1:" + port,
                "s3proxy.authorization",
                "none",
                "jclouds.provider",
                "filesystem-nio2",
                "jclouds.filesystem.basedir",
                folder.toString()));
        Files.createDirectories(folder.resolve("bucket"));
        Path conf = folder.resolveSibling("s3.properties");
        try (java.io.Writer writer = Files.newBufferedWriter(conf)) {
            properties.store(writer, null);
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        Path.of("target/s3-server.jar").toAbsolutePath().toString(),
                        "--properties",
                        conf.toString()))
                .redirectErrorStream(true)
                .redirectOutput(home.folder().resolve("s3-server.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.await(home);
        return server;
    }

    /** Hadoop properties of a client. */
    Map<String, String> client() {
        return Map.of(
                "fs.s3a.endpoint", "http://127.0.0.1:" + port,
                "fs.s3a.access.key", "anybody",
                "fs.s3a.secret.key", "anything",
                "fs.s3a.path.style.access", "true",
                "fs.s3a.connection.ssl.enabled", "false");
    }

    private void await(SparkHome home) throws IOException, InterruptedException {
        for (int tries = 0; tries < START_SECONDS * 5; tries++) {
            try {
                HttpURLConnection connection = (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
                connection.getResponseCode();
                return;
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IOException("The S3 server did not start:\n" + home.log("s3-server.log"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
