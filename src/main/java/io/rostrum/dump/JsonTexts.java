package io.rostrum.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.rostrum.day.Day;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts that stand in a JSON array: of strings, or of objects for the parts of an article. */
final class JsonTexts {

    private static final List<String> TEXTS = List.of(
            "text",
            "content",
            "paragraph",
            "paragraphs",
            "sentence",
            "body",
            "value",
            "bodyHtml",
            "bodyTextSummary",
            "html");
    private static final List<String> KINDS = List.of("subtype", "type", "kind", "role");

    /** What the parts are called that are running text; others are titles, pictures, bylines. */
    private static final Set<String> RUNNING =
            Set.of("paragraph", "p", "text", "body", "quote", "blockquote", "list", "main");

    /** Years to nanoseconds, weekday and day of the year are fewer. */
    private static final int MOST_NUMBERS = 10;

    private JsonTexts() {}

    /** The texts of an array whose opening bracket was the last token, one a line. */
    static String joined(JsonParser json) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new IOException("the JSON array has no end");
            }
            String text = null;
            if (token == JsonToken.START_OBJECT) {
                text = part(json);
            } else if (token == JsonToken.START_ARRAY) {
                text = joined(json);
            } else if (token == JsonToken.VALUE_STRING) {
                text = json.getText();
            } else if (token == JsonToken.VALUE_NUMBER_INT && lines.isEmpty()) {
                return numbers(json);
            }
            if (text != null && !text.isEmpty()) {
                lines.append(lines.length() == 0 ? "" : "\n").append(text);
            }
        }
        return lines.toString();
    }

    /** Year, month, day and more are a day, as a list; of other numbers nothing is a text. */
    private static String numbers(JsonParser json) throws IOException {
        List<String> numbers = new ArrayList<>(List.of(json.getText()));
        for (JsonToken token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            if (token == null) {
                throw new IOException("the JSON array has no end");
            }
            if (numbers.size() < MOST_NUMBERS && token.isNumeric()) {
                numbers.add(json.getText());
            }
            json.skipChildren();
        }
        String list = "[" + String.join(", ", numbers) + "]";
        return numbers.size() < MOST_NUMBERS && Day.parse(list) != null ? list : "";
    }

    /** Null for a part that is no running text. */
    private static String part(JsonParser json) throws IOException {
        Map<String, String> fields = new HashMap<>();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.VALUE_STRING) {
                fields.put(name, json.getText());
            } else if (value == JsonToken.START_ARRAY && TEXTS.contains(name)) {
                fields.put(name, joined(json));
            } else {
                json.skipChildren();
            }
        }
        String kind = first(KINDS, fields);
        // Of a media type it is the text itself.
        boolean isRunning = kind == null || RUNNING.contains(kind) || kind.startsWith("text/") || kind.contains("html");
        return isRunning ? first(TEXTS, fields) : null;
    }

    private static String first(List<String> names, Map<String, String> fields) {
        return names.stream()
                .map(fields::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }
}
