package io.rostrum.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of viewers, caches and archives around the address of a page. */
public final class WrappedAddress {

    private static final int LONGEST = 2048;

    private static final List<Pattern> SECURE = List.of(
            Pattern.compile("https?://(?:www\\.)?google\\.[a-z.]+/amp/s/(.+)"),
            Pattern.compile("https?://[^/]+\\.cdn\\.ampproject\\.org/[a-z]+(?:/[a-z])?/s/(.+)"),
            Pattern.compile("https?://(?:www\\.)?bing-amp\\.com/c/s/(.+)"));

    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("https?://web\\.archive\\.org/web/\\d+[a-z_]*/(https?://.+)"),
            Pattern.compile("https?://webcache\\.googleusercontent\\.com/search\\?q=cache:(?:[^:/]+:)?(https?://.+)"));

    private WrappedAddress() {}

    /** The address inside; the address itself, null too, when it is no wrapping. */
    public static String inner(String address) {
        if (address == null || address.length() > LONGEST || !holdsAnother(address)) {
            return address;
        }
        for (Pattern pattern : SECURE) {
            Matcher match = pattern.matcher(address);
            if (match.matches() && match.group(1).indexOf('.') > 0) {
                return "https://" + match.group(1);
            }
        }
        for (Pattern pattern : WHOLE) {
            Matcher match = pattern.matcher(address);
            if (match.matches()) {
                return match.group(1);
            }
        }
        return address;
    }

    private static boolean holdsAnother(String address) {
        return address.contains("/s/") || address.indexOf("http", 1) > 0;
    }
}
