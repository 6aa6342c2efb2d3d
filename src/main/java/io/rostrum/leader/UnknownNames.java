package io.rostrum.leader;

import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import java.util.HashMap;
import java.util.Map;

/**
 * Tells single capitalised words of no list that may be somebody's name from those that the article shows to be none: a word
 * that opens a sentence, a place, a part of a longer name, a firm.
 */
final class UnknownNames {

    /** "MacLeod", but "PolitiFact". */
    private static final int LONGEST_PREFIX = 3;

    private final Tokens tokens;
    private final Map<Integer, Use> uses = new HashMap<>();

    /**
     * How the article writes a word.
     *
     * @param isInside with a capital inside a sentence
     * @param isOther  without one, or as of a place
     */
    private record Use(boolean isInside, boolean isOther) {}

    UnknownNames(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether the word at the token may be all that the article says of somebody's name. */
    boolean mayStand(int token) {
        boolean isName = tokens.word(token) < Vocabulary.UNKNOWN
                || tokens.is(token, WordClass.COMMON_SURNAME)
                || tokens.isGivenName(token);
        return isName
                && tokens.isNameWord(token)
                && !tokens.isAcronym(token)
                && !tokens.isQuoted(token)
                && !tokens.is(token, WordClass.PLACE)
                && isWhole(token);
    }

    /** Whether nothing else in the article, nor how it is written, shows that it is none. */
    boolean isName(int token) {
        return !isFirm(token) && !use(token).isOther() && !isPlural(token);
    }

    /** "Prosecutors said": a noun that opens a sentence, and no name elsewhere. */
    private boolean isPlural(int token) {
        String word = tokens.text().lower(token);
        return token == tokens.sentenceStart(token)
                && (word.endsWith("s") || word.endsWith("men"))
                && !standsInside(token);
    }

    /** Whether the article has the word with a capital inside a sentence too. */
    boolean standsInside(int token) {
        return use(token).isInside();
    }

    /** No part of "the Harbour District" or "the House of Towns". */
    private boolean isWhole(int token) {
        boolean goesOn = tokens.followsWithBlank(token + 1) && tokens.isNameWord(token + 1);
        boolean isBegun = tokens.followsWithBlank(token)
                && (tokens.isNameWord(token - 1) && !tokens.is(token - 1, WordClass.TITLE)
                        || tokens.text().is(token - 1, "of") && tokens.isNameWord(token - 2));
        return !goesOn && !isBegun;
    }

    /** "PolitiFact", "Post-ABC", "F.B.I.", "Sixty-two". */
    private boolean isFirm(int token) {
        String word = tokens.text().token(token);
        for (int at = 1; at < word.length(); at++) {
            char letter = word.charAt(at);
            boolean isCapital = Character.isUpperCase(letter);
            boolean isAfterHyphen = word.charAt(at - 1) == '-';
            if (letter == '.' && at + 1 < word.length()
                    || isCapital && Character.isLetter(word.charAt(at - 1)) && at > LONGEST_PREFIX
                    || isAfterHyphen && !isCapital) {
                return true;
            }
        }
        return false;
    }

    private Use use(int token) {
        return uses.computeIfAbsent(tokens.reading().word[token], this::read);
    }

    private Use read(int word) {
        boolean isInside = false;
        boolean isOther = false;
        for (int token = 1; token < tokens.count(); token++) {
            if (tokens.reading().word[token] == word) {
                boolean stands = isInside(token);
                isInside |= stands;
                isOther |= !tokens.text().isCapitalised(token) || stands && isPlace(token);
            }
        }
        return new Use(isInside, isOther);
    }

    private boolean isInside(int token) {
        return token > tokens.sentenceStart(token)
                && tokens.text().isWord(token - 1)
                && tokens.isNameWord(token)
                && !tokens.isAcronym(token);
    }

    /** "In Harbour", no "in Harbour's". */
    private boolean isPlace(int token) {
        return tokens.text().is(token - 1, "in") && !tokens.isPossessive(token + 1) && isWhole(token);
    }
}
