package io.rostrum.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A process that speaks S3 on loopback (S3Proxy, which the build brings) and keeps one bucket, {@code bucket}, in memory. */
record S3Server(Process process, int port) implements AutoCloseable {

    private static final int START_SECONDS = 60;

    static S3Server start(SparkHome home) throws IOException, InterruptedException {
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
                "transient",
                "jclouds.identity",
                "anybody",
                "jclouds.credential",
                "anything"));
        Path conf = home.folder().resolve("s3.properties");
        try (java.io.Writer writer = Files.newBufferedWriter(conf)) {
            properties.store(writer, null);
        }
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        Path.of("target/s3-server.jar").toAbsolutePath().toString(),
                        "--properties",
                        conf.toString()))
                .redirectErrorStream(true)
                .redirectOutput(home.folder().resolve("s3-server.log").toFile())
                .start();
        S3Server server = new S3Server(process, port);
        server.await(home);
        HttpRequest bucket = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/bucket"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        HttpClient.newHttpClient().send(bucket, HttpResponse.BodyHandlers.ofString());
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
        for (int tries = 0; tries < START_SECONDS * 5 && process.isAlive(); tries++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
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
