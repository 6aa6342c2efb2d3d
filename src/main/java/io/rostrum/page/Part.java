package io.rostrum.page;

import java.util.Locale;

/** What the words of a class or id name say that an element holds: {@code articleShare-bar_2} is article, share, bar. */
enum Part {
    ARTICLE,
    COMMENTS,
    FURNITURE,
    UNKNOWN;

    /** @param names as in the attribute, white space between them */
    static Part of(String names) {
        Part part = UNKNOWN;
        int begin = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                Part next = ofOne(names, begin, i);
                part = next.compareTo(part) < 0 ? next : part;
                begin = i + 1;
            }
        }
        return part;
    }

    private static Part ofOne(String names, int begin, int end) {
        Part part = UNKNOWN;
        String before = "";
        for (int i = begin; i < end; i++) {
            if (Character.isLetter(names.charAt(i))) {
                int stop = wordEnd(names, i, end);
                String word = names.substring(i, stop).toLowerCase(Locale.ROOT);
                if (PageWords.MODIFIERS.contains(word)) {
                    return UNKNOWN;
                }
                Part next = ofWords(word, before + " " + word);
                part = next.compareTo(part) < 0 ? next : part;
                before = word;
                i = stop - 1;
            }
        }
        return part;
    }

    private static Part ofWords(String word, String pair) {
        if (PageWords.BODIES.contains(word) || PageWords.BODIES.contains(pair)) {
            return ARTICLE;
        }
        if (PageWords.COMMENTS.contains(word)) {
            return COMMENTS;
        }
        String stem = PageWords.FURNITURE_STEMS.floor(word);
        boolean furniture = PageWords.FURNITURE.contains(word)
                || PageWords.FURNITURE.contains(pair)
                || stem != null && word.startsWith(stem);
        return furniture ? FURNITURE : UNKNOWN;
    }

    private static int wordEnd(String names, int begin, int limit) {
        int end = begin + 1;
        while (end < limit && Character.isLetter(names.charAt(end)) && !isHump(names, end)) {
            end++;
        }
        return end;
    }

    private static boolean isHump(String names, int i) {
        return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
    }
}
