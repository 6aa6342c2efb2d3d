package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The first line and the headers of a message, of HTTP or WARC, whichever line ends it has.
 *
 * @param headers names in lower case; of several of one name the first
 * @param end     where the body begins
 */
record MessageHead(String firstLine, Map<String, String> headers, int end) {

    /** Longer heads are none. */
    static final int LONGEST = 1 << 16;

    /** The head at the start of these bytes; all of them where no blank line ends it. */
    static MessageHead of(byte[] bytes, int length) {
        int most = Math.min(length, LONGEST);
        Map<String, String> headers = new HashMap<>();
        String first = null;
        int at = 0;
        while (at < most) {
            int end = at;
            while (end < most && bytes[end] != '\n') {
                end++;
            }
            String line = new String(bytes, at, end - at, StandardCharsets.UTF_8).stripTrailing();
            at = Math.min(end + 1, most);
            if (line.isEmpty()) {
                break;
            }
            if (first == null) {
                first = line;
            } else {
                put(line, headers);
            }
        }
        return new MessageHead(first == null ? "" : first, headers, at);
    }

    static void put(String line, Map<String, String> headers) {
        int colon = line.indexOf(':');
        if (colon > 0) {
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            headers.putIfAbsent(name, line.substring(colon + 1).strip());
        }
    }

    /** Status of an HTTP response; 0 when this is none. */
    int status() {
        boolean isHttp = firstLine.startsWith("HTTP/") || firstLine.startsWith("http/");
        int space = firstLine.indexOf(' ');
        return isHttp && space > 0 ? Math.max(digits(firstLine.substring(space).strip()), 0) : 0;
    }

    private static int digits(String text) {
        boolean isStatus = text.length() >= 3 && text.chars().limit(3).allMatch(c -> c >= '0' && c <= '9');
        return isStatus ? Integer.parseInt(text.substring(0, 3)) : 0;
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
