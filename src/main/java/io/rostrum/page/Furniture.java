package io.rostrum.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** What stands around an article, told by element, role, and the names of its class and id. */
final class Furniture {

    private static final Map<String, Set<String>> WORDS = read();
    private static final Set<String> TAGS = WORDS.get("tags");
    private static final Set<String> ROLES = WORDS.get("roles");
    private static final Set<String> NAMES = WORDS.get("names");
    private static final Set<String> STEMS = WORDS.get("stems");
    private static final Set<String> BODIES = WORDS.get("bodies");

    private Furniture() {}

    static boolean isNoText(Element element) {
        return TAGS.contains(element.normalName());
    }

    static boolean isFurniture(Element element) {
        return isNoText(element) || isHidden(element) || ROLES.contains(element.attr("role")) || isNamed(element);
    }

    static boolean isBody(Element element) {
        return element.attr("itemprop").contains("articleBody") || anyName(element, BODIES, Set.of());
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean isNamed(Element element) {
        return !element.nameIs("body")
                && !element.nameIs("html")
                && !element.nameIs("article")
                && anyName(element, NAMES, STEMS)
                && !isBody(element);
    }

    private static boolean anyName(Element element, Set<String> names, Set<String> stems) {
        return Names.any(element.className(), names, stems) || Names.any(element.id(), names, stems);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> classes = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Furniture.class.getResourceAsStream("/page/furniture.txt"), StandardCharsets.UTF_8))) {
            Set<String> current = Set.of();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    current = classes.computeIfAbsent(line.substring(1, line.indexOf(']')), unused -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current.addAll(Set.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read page/furniture.txt of the jar", e);
        }
        return classes;
    }
}
