package io.rostrum.dump;

import io.rostrum.text.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code languages.tsv}: a language a line, its code and its commonest words. */
final class LanguageList {

    private LanguageList() {}

    /** Puts in, for every word, its weight in each language; gives the codes of the languages in that order. */
    static String[] fill(Map<String, double[]> weights) {
        List<String> lines = WordFile.lines("/dump/languages.tsv");
        String[] codes = new String[lines.size()];
        for (int language = 0; language < codes.length; language++) {
            String[] columns = lines.get(language).split("\t");
            codes[language] = columns[0];
            for (String word : columns[1].toLowerCase(Locale.ROOT).split(" ")) {
                weights.computeIfAbsent(word, unused -> new double[codes.length])[language] = 1;
            }
        }
        weights.values().forEach(LanguageList::share);
        return codes;
    }

    private static void share(double[] languages) {
        int count = 0;
        for (double has : languages) {
            count += has > 0 ? 1 : 0;
        }
        for (int i = 0; i < languages.length; i++) {
            languages[i] /= count;
        }
    }
}
