package io.rostrum.english;

import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of English verbs: regular ones by rule, the others from {@code verbs.tsv}. */
public final class Inflection {

    private static final VerbForm[] ORDER = {VerbForm.THIRD, VerbForm.ING, VerbForm.PAST, VerbForm.PARTICIPLE};

    private final Map<String, String> irregular;

    /** @param irregular verb to its forms as in {@code verbs.tsv} */
    public Inflection(Map<String, String> irregular) {
        this.irregular = irregular;
    }

    /** Every form of an entry whose first word is a verb; a spelling that serves two forms keeps the past. */
    public Map<String, VerbForm> of(String entry) {
        int space = entry.indexOf(' ');
        String verb = space < 0 ? entry : entry.substring(0, space);
        String rest = space < 0 ? "" : entry.substring(space);
        Map<String, VerbForm> forms = new LinkedHashMap<>();
        String[] others = irregular.getOrDefault(verb, regular(verb)).split(" ");
        for (int i = others.length - 1; i >= 0; i--) {
            for (String spelling : others[i].split("/")) {
                forms.putIfAbsent(spelling + rest, ORDER[i]);
            }
        }
        forms.putIfAbsent(verb + rest, VerbForm.BASE);
        return forms;
    }

    private static String regular(String verb) {
        char last = verb.charAt(verb.length() - 1);
        String stem = verb.substring(0, verb.length() - 1);
        if (last == 'e') {
            return verb + "s " + (verb.endsWith("ee") ? verb : stem) + "ing " + verb + "d";
        }
        if (last == 'y' && !isVowel(stem.charAt(stem.length() - 1))) {
            return stem + "ies " + verb + "ing " + stem + "ied";
        }
        boolean hisses = last == 's' || last == 'x' || last == 'z' || verb.endsWith("ch") || verb.endsWith("sh");
        return verb + (hisses ? "es " : "s ") + verb + "ing " + verb + "ed";
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
