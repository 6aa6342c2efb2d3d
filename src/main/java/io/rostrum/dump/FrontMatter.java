package io.rostrum.dump;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a text file says of itself in its first lines: {@code Title: …}, {@code Date: …}, {@code Outlet: …},
 * {@code URL: …}, closed by a blank line, or between two lines {@code ---} or {@code +++}.
 *
 * @param draft the fields and the rest of the text
 */
record FrontMatter(Draft draft) {

    /** Of YAML; of TOML, whose keys and values are parted by an equals sign. */
    private static final List<String> FENCES = List.of("---", "+++");

    private static final int LONGEST_KEY = 20;
    private static final int MOST_LINES = 40;
    private static final Map<String, String> FIELD_BY_KEY = Map.ofEntries(
            Map.entry("title", "title"),
            Map.entry("headline", "title"),
            Map.entry("date", "day"),
            Map.entry("day", "day"),
            Map.entry("published", "day"),
            Map.entry("outlet", "outlet"),
            Map.entry("source", "outlet"),
            Map.entry("publisher", "outlet"),
            Map.entry("newspaper", "outlet"),
            Map.entry("publication", "outlet"),
            Map.entry("site", "outlet"),
            Map.entry("publication date", "day"),
            Map.entry("published on", "day"),
            Map.entry("url", "url"),
            Map.entry("canonical", "url"),
            Map.entry("link", "url"),
            Map.entry("author", "author"),
            Map.entry("authors", "author"),
            Map.entry("language", "language"));

    /** The text's fields; all but the body null when it has no front matter. */
    static FrontMatter of(String text) {
        List<String> lines = text.lines().limit(MOST_LINES).toList();
        String fence = lines.isEmpty() || !FENCES.contains(lines.get(0).strip())
                ? ""
                : lines.get(0).strip();
        boolean isFenced = !fence.isEmpty();
        Map<String, String> fields = new HashMap<>();
        int at = isFenced ? 1 : 0;
        while (at < lines.size() && put(lines.get(at), fence, fields)) {
            at++;
        }
        boolean isClosed = at < lines.size()
                && (isFenced
                        ? lines.get(at).strip().equals(fence)
                        : lines.get(at).isBlank());
        if (fields.isEmpty() || !isClosed) {
            return new FrontMatter(new Draft(null, null, null, null, text));
        }
        String body = text.substring(endOfLine(text, at));
        return new FrontMatter(
                new Draft(fields.get("url"), fields.get("outlet"), fields.get("title"), fields.get("day"), body));
    }

    private static boolean put(String line, String fence, Map<String, String> fields) {
        boolean isFenced = !fence.isEmpty();
        int colon = line.indexOf(fence.equals("+++") ? '=' : ':');
        if (colon < 0) {
            return isFenced && !line.strip().equals(fence);
        }
        String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String field = FIELD_BY_KEY.get(key);
        if (field == null) {
            return isFenced || !fields.isEmpty() && isKey(key);
        }
        return fields.putIfAbsent(field, unquoted(line.substring(colon + 1).strip())) == null;
    }

    /** Byline, Section, Word count: what others put between the fields that are known. */
    private static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && key.chars().allMatch(c -> Character.isLetter(c) || " _-".indexOf(c) >= 0);
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() > 1
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Where the line after this one begins. */
    private static int endOfLine(String text, int line) {
        int at = 0;
        for (int i = 0; i <= line; i++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            boolean isPair = text.startsWith("\r\n", at);
            at = Math.min(at + (isPair ? 2 : 1), text.length());
        }
        return at;
    }
}
