package io.rostrum.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page in a real, headless Chromium, driven over the DevTools protocol. */
public final class Chromium implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private int sent;

    /** Where Chromium is: the environment's {@code CHROMIUM}, else where Debian and others put it. */
    public static Optional<Path> installed() {
        return Stream.of(
                        System.getenv("CHROMIUM"),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(path -> path != null && Files.isExecutable(Path.of(path)))
                .map(Path::of)
                .findFirst();
    }

    /** @param profile an empty folder for what the browser writes */
    public Chromium(Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        installed().orElseThrow().toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-quic",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--no-first-run",
                        "--lang=en-GB",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output.txt").toFile())
                .start();
        socket = connect(port(profile.resolve("DevToolsActivePort")));
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            send(domain + ".enable", Map.of());
        }
    }

    private String port(Path file) throws IOException, InterruptedException {
        for (int i = 0; i < SECONDS * 10 && process.isAlive(); i++) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Files.readAllLines(file).get(0);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("Chromium did not start: " + Files.readString(file.resolveSibling("output.txt")));
    }

    private WebSocket connect(String port) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        String page = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        URI address = URI.create(JSON.readTree(page).get("webSocketDebuggerUrl").asText());
        return http.newWebSocketBuilder().buildAsync(address, new Listener()).join();
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            message.append(text);
            if (last) {
                take(parsed(message.toString()));
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonNode message) {
            if (message.has("id")) {
                answers.get(message.get("id").asInt()).complete(message);
            } else {
                events.add(message);
            }
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a command of the protocol and gives its result. */
    public JsonNode send(String method, Map<String, ?> parameters) {
        int id = ++sent;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        String message = JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters))
                .toString();
        socket.sendText(message, true).join();
        JsonNode answered = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (answered.has("error")) {
            throw new AssertionError(method + ": " + answered.get("error"));
        }
        return answered.get("result");
    }

    /** Opens a file and waits until it is loaded. */
    public void open(Path file) throws InterruptedException {
        load("Page.navigate", Map.of("url", file.toUri().toString()));
    }

    /** Loads the page again, at the address where it is. */
    public void reload() throws InterruptedException {
        load("Page.reload", Map.of());
    }

    private void load(String method, Map<String, ?> parameters) throws InterruptedException {
        events.clear();
        send(method, parameters);
        for (int i = 0; i < SECONDS * 50 && events("Page.loadEventFired").isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** The value of an expression in the page, a promise's when it is one. */
    public String value(String expression) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value").asText();
    }

    /** Presses a key: Tab, Enter, Space, Escape or an arrow. */
    public void press(String key) {
        String text = Map.of("Enter", "\r", "Space", " ").getOrDefault(key, "");
        Map<String, ?> parts = Map.of(
                "type",
                "keyDown",
                "key",
                key.equals("Space") ? " " : key,
                "code",
                key,
                "text",
                text,
                "windowsVirtualKeyCode",
                Map.of(
                                "Tab",
                                9,
                                "Enter",
                                13,
                                "Space",
                                32,
                                "Escape",
                                27,
                                "ArrowLeft",
                                37,
                                "ArrowUp",
                                38,
                                "ArrowRight",
                                39,
                                "ArrowDown",
                                40)
                        .get(key));
        send("Input.dispatchKeyEvent", parts);
        send("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", parts.get("key"), "code", key));
    }

    /** The parameters of events of a kind since the page was opened. */
    public List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.get("method").asText().equals(method))
                .map(event -> event.get("params"))
                .toList();
    }

    @Override
    public void close() throws InterruptedException {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
