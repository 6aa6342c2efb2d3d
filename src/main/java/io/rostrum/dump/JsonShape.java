package io.rostrum.dump;

/** How a file holds its JSON objects. */
final class JsonShape {

    private static final byte RECORD_SEPARATOR = 0x1E;

    private JsonShape() {}

    /**
     * Whether a file that begins so is an array, a sequence, or holds objects that are printed over several lines, or not
     * parted by lines.
     */
    static boolean runsOverLines(byte[] start, int length) {
        int at = skipSpace(start, Math.min(3, length) == 3 && start[0] == (byte) 0xEF ? 3 : 0, length);
        if (at < length && (start[at] == '[' || start[at] == RECORD_SEPARATOR) || hasOnlyReturns(start, length)) {
            return true;
        }
        if (at >= length || start[at] != '{') {
            return false;
        }
        int end = endOfLine(start, at, length);
        int next = skipSpace(start, end, length);
        return end < length && isOpen(start, at, end) && (next >= length || start[next] != '{');
    }

    private static int endOfLine(byte[] bytes, int from, int length) {
        int end = from;
        while (end < length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Whether a brace that opens here is not closed. */
    private static boolean isOpen(byte[] bytes, int from, int end) {
        int depth = 0;
        boolean inString = false;
        for (int i = from; i < end; i++) {
            if (inString && bytes[i] == '\\') {
                i++;
            } else if (bytes[i] == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += bytes[i] == '{' ? 1 : bytes[i] == '}' ? -1 : 0;
            }
        }
        return depth > 0 && !inString;
    }

    /** Lines of old Macintoshes. */
    private static boolean hasOnlyReturns(byte[] start, int length) {
        boolean hasReturn = false;
        for (int i = 0; i < length; i++) {
            if (start[i] == '\n') {
                return false;
            }
            hasReturn |= start[i] == '\r';
        }
        return hasReturn;
    }

    private static int skipSpace(byte[] bytes, int from, int length) {
        int at = from;
        while (at < length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
        return at;
    }
}
