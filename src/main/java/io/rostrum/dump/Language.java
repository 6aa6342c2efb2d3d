package io.rostrum.dump;

import io.rostrum.text.Letters;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells the language of a text: by its script where that is enough, else by its commonest words.
 *
 * <p>A word counts for every language that has it, with a weight shared among them ({@code languages.tsv}). Looked at
 * are the first {@value #SAMPLE} characters.
 */
public final class Language {

    /** What is said when no language can be told, ISO 639-2. */
    public static final String UNKNOWN = "und";

    /** Texts with fewer words may hold none of the common ones, and are then taken to be what the reader expects. */
    static final int FEW_WORDS = 20;

    private static final int SAMPLE = 1500;
    private static final int LONGEST_WORD = 12;

    /** Least weight of common words per word: English prose has about 0.3, a language not listed below 0.05. */
    private static final double LEAST_SHARE = 0.08;

    private static final Map<String, int[]> LANGUAGES = new HashMap<>();
    private static final String[] CODES = LanguageList.fill(LANGUAGES);

    private Language() {}

    /** ISO 639-1 code, or {@link #UNKNOWN}. */
    public static String of(String text) {
        char[] sample = text.substring(0, Math.min(text.length(), SAMPLE)).toCharArray(); // faster than charAt
        String byScript = Scripts.language(sample);
        return byScript == null ? byWords(sample) : byScript;
    }

    /** Whether an article in a language is analysed: it is the one analysed, or it is too short to tell. */
    static boolean passes(String language, String analysed, String body) {
        return language.equals(analysed) || language.equals(UNKNOWN) && isShort(body);
    }

    private static boolean isShort(String body) {
        int spaces = 0;
        for (int i = 0; i < body.length() && spaces < FEW_WORDS; i++) {
            spaces += body.charAt(i) == ' ' || body.charAt(i) == '\n' ? 1 : 0;
        }
        return spaces + 1 < FEW_WORDS && Scripts.isLatin(body);
    }

    private static String byWords(char[] text) {
        double[] scores = new double[CODES.length];
        int words = 0;
        for (int at = 0; at < text.length; ) {
            int wordEnd = at;
            while (wordEnd < text.length && Letters.isLetter(text[wordEnd])) {
                text[wordEnd] = Letters.lower(text[wordEnd]);
                wordEnd++;
            }
            if (wordEnd > at) {
                words++;
                if (wordEnd - at <= LONGEST_WORD) {
                    add(LANGUAGES.get(new String(text, at, wordEnd - at)), scores);
                }
            }
            at = wordEnd + 1;
        }
        return best(scores, words);
    }

    private static void add(int[] languages, double[] scores) {
        if (languages != null) {
            for (int language : languages) {
                scores[language] += 1.0 / languages.length;
            }
        }
    }

    private static String best(double[] scores, int words) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return words == 0 || scores[best] < LEAST_SHARE * words ? UNKNOWN : CODES[best];
    }
}
