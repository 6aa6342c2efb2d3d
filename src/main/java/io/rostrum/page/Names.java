package io.rostrum.page;

import java.util.Set;

/** Words in class and id names: {@code articleShare-bar_2} is article, share, bar. */
final class Names {

    private Names() {}

    /** Whether a word, or two in a row joined by a dash, is one of {@code words}, or starts with one of {@code stems}. */
    static boolean any(String names, Set<String> words, Set<String> stems) {
        String before = "";
        int end = names.length();
        for (int begin = 0; begin < end; begin++) {
            if (!Character.isLetter(names.charAt(begin))) {
                before = Character.isWhitespace(names.charAt(begin)) ? "" : before;
                continue;
            }
            int stop = wordEnd(names, begin);
            String word = names.substring(begin, stop).toLowerCase(java.util.Locale.ROOT);
            if (words.contains(word) || words.contains(before + "-" + word) || startsWithAny(word, stems)) {
                return true;
            }
            before = word;
            begin = stop - 1;
        }
        return false;
    }

    private static int wordEnd(String names, int begin) {
        int end = begin + 1;
        while (end < names.length()
                && Character.isLetter(names.charAt(end))
                && !(Character.isUpperCase(names.charAt(end)) && Character.isLowerCase(names.charAt(end - 1)))) {
            end++;
        }
        return end;
    }

    private static boolean startsWithAny(String word, Set<String> stems) {
        for (String stem : stems) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
