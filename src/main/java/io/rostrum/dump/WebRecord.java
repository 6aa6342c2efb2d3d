package io.rostrum.dump;

import java.util.Locale;
import java.util.Map;

/**
 * What stands in a WARC or ARC file before the block of a record.
 *
 * @param headers names in lower case
 * @param length  bytes of the block; -1 when the record does not say
 */
record WebRecord(long position, Map<String, String> headers, long length) {

    String type() {
        return headers.getOrDefault("warc-type", "").toLowerCase(Locale.ROOT);
    }

    /** The address, without the brackets that some tools put around it; null when there is none. */
    String target() {
        String target = headers.get("warc-target-uri");
        boolean isBracketed = target != null && target.startsWith("<") && target.endsWith(">");
        return isBracketed ? target.substring(1, target.length() - 1) : target;
    }

    String contentType() {
        return headers.getOrDefault("content-type", "");
    }

    /** What the archive says that the payload is; empty when it does not. */
    String payloadType() {
        return headers.getOrDefault("warc-identified-payload-type", "");
    }
}
