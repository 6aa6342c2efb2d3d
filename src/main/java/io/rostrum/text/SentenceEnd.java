package io.rostrum.text;

import io.rostrum.text.Tokenizer.IntList;
import java.util.Locale;
import java.util.Set;

/** Tells whether a sentence ended just before a token. */
final class SentenceEnd {

    private static final WordFile WORDS = WordFile.ofWords("/conf/english/words.txt");
    private static final Set<String> ABBREVIATIONS = WORDS.of("abbreviation");
    private static final Set<String> OPENERS = WORDS.of("sentence-opener");

    private SentenceEnd() {}

    /** @param begin begin of the next token; {@code begins} and {@code ends} hold the tokens before it */
    static boolean isBefore(String body, int begin, IntList begins, IntList ends) {
        int last = ends.size() - 1;
        if (ends.get(last) == begin || !canStartSentence(body, begin)) {
            return false;
        }
        while (last > 0 && isClosing(body, begins.get(last), ends.get(last - 1))) {
            last--;
        }
        char mark = body.charAt(ends.get(last) - 1);
        if (mark == '!' || mark == '?' || mark == '…') {
            return true;
        }
        return mark == '.' && !isAbbreviation(body, begins, ends, last, begin);
    }

    private static boolean canStartSentence(String body, int begin) {
        int point = body.codePointAt(begin);
        return !Character.isLowerCase(point) && !isStop(point);
    }

    private static boolean isStop(int point) {
        return point == '.'
                || point == ','
                || point == ';'
                || point == ':'
                || point == ')'
                || point == '?'
                || point == '!'
                || point == '»';
    }

    /** A mark that stands at the word before it; guillemets may have a blank between. */
    private static boolean isClosing(String body, int at, int endBefore) {
        return switch (body.charAt(at)) {
            case '"', '”', '“', '\'', '’', ')', ']', '」', '』', '＂', '″' -> at == endBefore;
            case '»' -> true;
            default -> false;
        };
    }

    private static boolean isAbbreviation(String body, IntList begins, IntList ends, int last, int next) {
        if (ends.get(last) - begins.get(last) > 1) { // the dot is part of the word: U.S., J.
            return !startsOrdinaryWord(body, next) || ends.get(last) - begins.get(last) == 2;
        }
        if (last == 0 || ends.get(last - 1) != begins.get(last)) {
            return false;
        }
        String word = body.substring(begins.get(last - 1), ends.get(last - 1));
        return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)) && Character.isUpperCase(word.charAt(0));
    }

    /** After "U.S.", a new sentence starts with a word like "The"; a name goes on ("U.S. President"). */
    private static boolean startsOrdinaryWord(String body, int begin) {
        int end = begin;
        while (end < body.length() && Character.isLetter(body.charAt(end))) {
            end++;
        }
        return OPENERS.contains(body.substring(begin, end).toLowerCase(Locale.ROOT));
    }
}
