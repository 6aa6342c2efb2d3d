package io.rostrum.dump;

import io.rostrum.text.Letters;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Languages that their script gives away. */
final class Scripts {

    private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.TELUGU, "te"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"),
            Map.entry(UnicodeScript.ARMENIAN, "hy")));

    /** One in so many kana among Han characters is enough for Japanese. */
    private static final int HAN_PER_KANA = 10;

    private Scripts() {}

    /** The language of most letters; null when that is a matter of words: Latin script, or no letters. */
    static String language(char[] text) {
        int[] counts = new int[UnicodeScript.values().length];
        int latin = 0;
        for (char c : text) {
            if (c < 0x250) {
                latin += Letters.isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                counts[UnicodeScript.of(c).ordinal()]++;
            }
        }
        UnicodeScript script = most(counts);
        if (counts[script.ordinal()] <= latin) {
            return null;
        }
        return switch (script) {
            case CYRILLIC -> cyrillic(text);
            case ARABIC -> arabic(text);
            case HAN ->
                counts[UnicodeScript.HIRAGANA.ordinal()] * HAN_PER_KANA > counts[script.ordinal()] ? "ja" : "zh";
            default -> LANGUAGES.getOrDefault(script, Language.UNKNOWN);
        };
    }

    static boolean isLatin(String text) {
        return language(text.toCharArray()) == null;
    }

    private static UnicodeScript most(int[] counts) {
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return UnicodeScript.values()[most];
    }

    private static String cyrillic(char[] text) {
        int russian = count(text, "ыэёЫЭЁ");
        int ukrainian = count(text, "іїєґІЇЄҐ");
        int serbian = count(text, "јљњђћџЈЉЊЂЋЏ");
        if (ukrainian > russian) {
            return russian > 0 ? "be" : "uk";
        }
        if (serbian > russian) {
            return "sr";
        }
        return russian > 0 ? "ru" : "bg";
    }

    private static String arabic(char[] text) {
        if (count(text, "ٹڈڑںے") > 0) {
            return "ur";
        }
        return count(text, "پچژگ") > count(text, "ةىأإ") ? "fa" : "ar";
    }

    private static int count(char[] text, String letters) {
        int count = 0;
        for (char c : text) {
            count += c > 0x250 && letters.indexOf(c) >= 0 ? 1 : 0;
        }
        return count;
    }
}
