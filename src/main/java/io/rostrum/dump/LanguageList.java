package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** Reads {@code languages.tsv}: a language a line, its code and its commonest words. */
final class LanguageList {

    private LanguageList() {}

    /** Puts in, for every word, the languages that have it; gives the codes of the languages in that order. */
    static String[] fill(Map<String, int[]> languages) {
        List<String> lines = WordFile.lines("/dump/languages.tsv");
        String[] codes = new String[lines.size()];
        for (int language = 0; language < codes.length; language++) {
            String[] columns = lines.get(language).split("\t");
            int[] alone = {language};
            codes[language] = columns[0];
            for (String word :
                    new TreeSet<>(List.of(columns[1].toLowerCase(Locale.ROOT).split(" ")))) {
                languages.merge(word, alone, LanguageList::joined);
            }
        }
        return codes;
    }

    private static int[] joined(int[] languages, int[] another) {
        int[] joined = Arrays.copyOf(languages, languages.length + 1);
        joined[languages.length] = another[0];
        return joined;
    }
}
