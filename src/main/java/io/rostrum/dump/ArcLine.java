package io.rostrum.dump;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The line that a record of an ARC file begins with: address, IP address, time, type and length. */
final class ArcLine {

    /** Longer ones are not looked for. */
    static final int LONGEST = 4096;

    /** How an ARC file begins. */
    static final String FIRST = "filedesc:";

    /** The type of records that are no pages: names, certificates. */
    static final String OTHER = "other";

    private static final int FEWEST_PARTS = 5;
    private static final int TIME = 14;

    private ArcLine() {}

    static boolean isOne(byte[] start, int length) {
        int end = 0;
        while (end < length && start[end] != '\n') {
            end++;
        }
        String[] parts =
                new String(start, 0, end, StandardCharsets.ISO_8859_1).strip().split(" ");
        return parts.length >= FEWEST_PARTS
                && parts[0].indexOf(':') > 0
                && parts[2].length() == TIME
                && isNumber(parts[2])
                && isNumber(parts[parts.length - 1]);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The record as WARC would have it. */
    static WebRecord record(long position, String line) {
        String[] parts = line.strip().split(" ");
        boolean isDescription = parts[0].startsWith(FIRST);
        Map<String, String> headers = Map.of(
                "warc-type",
                isDescription ? "warcinfo" : parts[0].startsWith("http") ? "response" : OTHER,
                "warc-target-uri",
                parts[0],
                "content-type",
                "application/http; msgtype=response");
        return new WebRecord(position, headers, Long.parseLong(parts[parts.length - 1]));
    }
}
