package io.rostrum.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page by name or property, lower case; the first of each name counts. */
final class MetaTags {

    private final Map<String, String> contents = new TreeMap<>();

    MetaTags(Document document) {
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    contents.putIfAbsent(name, meta.attr("content").strip());
                }
            }
        }
    }

    /** Null when there is none. */
    String content(String name) {
        return contents.get(name);
    }

    /** Contents of the elements with one of these names, in the order of {@code names}. */
    Iterable<String> contents(Set<String> names) {
        return names.stream().filter(contents::containsKey).map(contents::get).toList();
    }
}
