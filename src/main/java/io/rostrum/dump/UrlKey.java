package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What two addresses of one article have in common. */
final class UrlKey {

    private static final Set<String> TRACKING = Set.copyOf(WordFile.lines("/dump/tracking.txt"));
    private static final Set<String> SECTIONS = Set.copyOf(WordFile.lines("/dump/sections.txt"));
    private static final Set<String> LIST_PARAMETERS =
            Set.of("page", "paged", "pg", "offset", "start", "sort", "order", "lang", "q", "s", "query");
    private static final Set<String> LISTINGS =
            Set.of("section", "sections", "category", "tag", "tags", "topic", "topics");
    private static final String UTM = "utm_";

    /** {@code wire.example/a}. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile(
            "(?:[a-zA-Z0-9-]{1,63}\\.){1,4}[a-zA-Z]{2,12}(?=/[^/])|www\\.(?:[a-zA-Z0-9-]{1,63}\\.){1,4}[a-zA-Z]{2,12}$");

    private UrlKey() {}

    /**
     * The address without scheme, user, {@code www.}, default port, tracking parameters, fragment and trailing slash,
     * with the host in lower case; null when it names no host. A fragment {@code #!} or {@code #/} names a page. The scheme may be missing.
     */
    static String of(String url) {
        String host = host(url);
        if (host == null) {
            return null;
        }
        int authorityEnd = authorityEnd(url, authorityStart(url));
        int fragment = indexOrEnd(url, '#', authorityEnd);
        int end = url.startsWith("#!", fragment) || url.startsWith("#/", fragment) ? url.length() : fragment;
        int question = Math.min(indexOrEnd(url, '?', authorityEnd), end);
        StringBuilder key = new StringBuilder(url.length()).append(host).append(url, authorityEnd, question);
        while (key.charAt(key.length() - 1) == '/') {
            key.setLength(key.length() - 1);
        }
        if (question < end) {
            appendParameters(key, url.substring(question + 1, end));
        }
        return key.toString();
    }

    /** Whether a key is that of a front page or a section: many articles stand under it, one after the other. */
    static boolean isOfMany(String key) {
        int query = indexOrEnd(key, '?', 0);
        if (namesMoreThanAPage(key.substring(Math.min(query + 1, key.length())))) {
            return false;
        }
        String place = key.substring(0, query);
        String path = place.indexOf('/') < 0 ? "" : place.substring(place.indexOf('/') + 1);
        String last = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String first = path.split("/", 2)[0].toLowerCase(Locale.ROOT);
        boolean isListing =
                LISTINGS.contains(first) && path.chars().filter(c -> c == '/').count() <= 2;
        return path.isEmpty() || SECTIONS.contains(last) || isListing;
    }

    /** Parameters of a list say which part of it is shown; others, {@code ?p=123} say, name an article. */
    private static boolean namesMoreThanAPage(String query) {
        return !query.isEmpty()
                && !Arrays.stream(query.split("&"))
                        .allMatch(parameter ->
                                LIST_PARAMETERS.contains(parameter.split("=", 2)[0].toLowerCase(Locale.ROOT)));
    }

    /** Host in lower case without {@code www.}, with a port that is not the default; null when there is none. */
    static String host(String url) {
        if (url == null) {
            return null;
        }
        int start = authorityStart(url);
        if (start < 0) {
            return null;
        }
        String authority = url.substring(start, authorityEnd(url, start));
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        host = withoutSuffix(withoutSuffix(host, ":80"), ":443");
        host = host.startsWith("www.") ? host.substring("www.".length()) : host;
        return host.isBlank() || host.indexOf(' ') >= 0 ? null : host;
    }

    private static int authorityStart(String url) {
        int slashes = url.indexOf("//");
        boolean isScheme = slashes == 0 || slashes > 0 && url.charAt(slashes - 1) == ':';
        return isScheme ? slashes + 2 : WITHOUT_SCHEME.matcher(url).lookingAt() ? 0 : -1;
    }

    private static int authorityEnd(String url, int start) {
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void appendParameters(StringBuilder key, String query) {
        char separator = '?';
        for (String parameter : query.split("&")) {
            String name = parameter.substring(0, indexOrEnd(parameter, '=', 0)).toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !name.startsWith(UTM) && !TRACKING.contains(name)) {
                key.append(separator).append(parameter);
                separator = '&';
            }
        }
    }

    private static int indexOrEnd(String text, char c, int from) {
        int index = text.indexOf(c, from);
        return index < 0 ? text.length() : index;
    }

    private static String withoutSuffix(String text, String suffix) {
        return text.endsWith(suffix) ? text.substring(0, text.length() - suffix.length()) : text;
    }
}
