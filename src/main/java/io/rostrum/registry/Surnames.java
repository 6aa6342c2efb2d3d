package io.rostrum.registry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the surname from a name: the last word with the particles before it, the first where families come first. */
final class Surnames {

    private static final Map<String, Set<String>> LISTS = lists();

    private Surnames() {}

    /** Empty for a name of one word. */
    static String of(String name, String country) {
        String[] words = name.split(" ");
        if (words.length < 2) {
            return "";
        }
        if (LISTS.get("family-name-first").contains(country)) {
            return words[0];
        }
        int from = words.length - 1;
        while (from > 1 && LISTS.get("particle").contains(words[from - 1].toLowerCase(Locale.ROOT))) {
            from--;
        }
        return String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
    }

    private static Map<String, Set<String>> lists() {
        Map<String, Set<String>> lists = new HashMap<>();
        String list = "";
        for (String line : Resources.text("/registry/surnames.txt").split("\n")) {
            if (line.startsWith("[")) {
                list = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lists.put(list, Set.of(line.strip().split(" ")));
            }
        }
        return lists;
    }
}
