package io.rostrum.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of viewers, caches, archives and redirects around the address of a page. */
public final class WrappedAddress {

    private static final int LONGEST = 2048;

    private static final List<Pattern> SECURE = List.of(
            Pattern.compile("https?://(?:www\\.)?google\\.[a-z.]+/amp/s/(.+)"),
            Pattern.compile("https?://[^/]+\\.cdn\\.ampproject\\.org/[a-z]+(?:/[a-z])?/s/(.+)"),
            Pattern.compile("https?://(?:www\\.)?bing-amp\\.com/c/s/(.+)"));

    private static final List<Pattern> WHOLE = List.of(
            Pattern.compile("https?://web\\.archive\\.org/web/\\d+[a-z_]*/(https?://.+)"),
            Pattern.compile("https?://archive\\.(?:ph|is|today|li|vn|fo|md)/\\d+/(https?://.+)"),
            Pattern.compile(
                    "https?://(?:12ft\\.io|r\\.jina\\.ai|outline\\.com|removepaywall\\.com|txtify\\.it)/(?:proxy\\?q=)?(https?://.+)"),
            Pattern.compile("view-source:(https?://.+)"),
            Pattern.compile("<(https?://[^<>]+)>"),
            Pattern.compile("\\[[^\\[\\]]*\\]\\((https?://[^()]+)\\)"),
            Pattern.compile("https?://webcache\\.googleusercontent\\.com/search\\?q=cache:(?:[^:/]+:)?(https?://.+)"));

    /** Addresses of redirects name the other one in a parameter. */
    private static final Pattern IN_PARAMETER = Pattern.compile(
            "https?://(?:www\\.google\\.[a-z.]+/url|news\\.url\\.google\\.com/url|lm?\\.facebook\\.com/l\\.php|l\\.instagram\\.com/|translate\\.google\\.[a-z.]+/translate|out\\.reddit\\.com/[^?]*)"
                    + "\\?(?:[^#]*&)?(?:url|q|u)=(https?(?:://|%3A%2F%2F|%3a%2f%2f)[^&#]+).*");

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
        Matcher redirect = IN_PARAMETER.matcher(address);
        return redirect.matches() ? decoded(redirect.group(1)) : address;
    }

    private static String decoded(String inner) {
        try {
            return URLDecoder.decode(inner.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return inner;
        }
    }

    private static boolean holdsAnother(String address) {
        return address.contains("/s/") || address.indexOf("http", 1) > 0;
    }
}
