package io.rostrum.dump;

/** How a file holds its JSON objects. */
final class JsonShape {

    private JsonShape() {}

    /** Whether a file that begins so is an array, or an object printed over several lines. */
    static boolean runsOverLines(byte[] start, int length) {
        int at = skipSpace(start, Math.min(3, length) == 3 && start[0] == (byte) 0xEF ? 3 : 0, length);
        if (at < length && start[at] == '[') {
            return true;
        }
        if (at >= length || start[at] != '{') {
            return false;
        }
        int next = at + 1;
        while (next < length && (start[next] == ' ' || start[next] == '\t' || start[next] == '\r')) {
            next++;
        }
        return next < length && start[next] == '\n';
    }

    private static int skipSpace(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }
}
