package io.rostrum.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Gold data and predictions as JSON, one object a line, plain or gz. */
public final class JsonLines {

    static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    /** One object and where it stands; lines count from 1. */
    public record Line(Path file, int number, JsonNode json) {

        /** @throws IllegalArgumentException when the field is missing or no text */
        public String text(String field) {
            JsonNode value = json.get(field);
            if (value == null || !value.isTextual()) {
                throw new IllegalArgumentException(
                        file + " line " + number + ", " + field + ": must be a text, is " + value);
            }
            return value.asText();
        }
    }

    /** Every line that is not blank. */
    static List<Line> read(Path file) throws IOException {
        List<String> texts = lines(file);
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= texts.size(); number++) {
            String text = texts.get(number - 1);
            if (!text.isBlank()) {
                lines.add(new Line(file, number, parse(file, number, text)));
            }
        }
        return lines;
    }

    /** Every line of a file, plain or gz. */
    static List<String> lines(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    private static JsonNode parse(Path file, int number, String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(file + " line " + number + ": no JSON: " + e.getOriginalMessage(), e);
        }
    }

    public static void write(Path file, List<String> lines) throws IOException {
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.write(file, lines, StandardCharsets.UTF_8);
    }
}
