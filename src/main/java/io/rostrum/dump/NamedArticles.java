package io.rostrum.dump;

import io.rostrum.text.Credentials;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Articles as people name them: by address or by id.
 *
 * @param ids       of all of them
 * @param addresses of those named so
 * @param problems  what names no article or many, in words
 */
public record NamedArticles(Set<String> ids, Set<String> addresses, List<String> problems) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

    /** @param lines addresses and ids, one a line; what follows {@code #} at the beginning or after a blank is a comment */
    public static NamedArticles of(List<String> addresses, List<String> ids, List<String> lines) {
        NamedArticles named = new NamedArticles(new TreeSet<>(), new TreeSet<>(), new ArrayList<>());
        addresses.forEach(named::addAddress);
        ids.forEach(named::addId);
        lines.stream()
                .map(line -> line.replaceFirst("(^|\\s)#(?![!/]).*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    if (line.contains("/")) {
                        named.addAddress(line);
                    } else {
                        named.addId(line);
                    }
                });
        if (named.ids.isEmpty() && named.problems.isEmpty()) {
            named.problems.add("No article: name one by its address or id");
        }
        return named;
    }

    /** Finds one of these addresses in a text, not the beginning of a longer one. */
    public static Pattern in(Set<String> addresses) {
        String any = addresses.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(addresses.isEmpty() ? "(?!)" : "(?:" + any + ")(?![\\w/?&=%#-])");
    }

    /** The id of the article that has this address. */
    public static String id(String address) {
        return ArticleId.of(Credentials.cut(address), null, null, null);
    }

    private void addAddress(String address) {
        String key = UrlKey.of(address);
        if (key == null) {
            problems.add(address + ": no address; give it with https://");
        } else if (UrlKey.isOfMany(key)) {
            problems.add(address + ": many articles stand there one after the other; give their ids");
        } else {
            ids.add(id(address));
            addresses.add(Credentials.cut(address));
        }
    }

    private void addId(String id) {
        if (ID.matcher(id).matches()) {
            ids.add(id);
        } else {
            problems.add(id + ": no article id, which has 16 hex digits");
        }
    }
}
