package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Reading;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A text with what this package asks of its tokens again and again: word numbers, classes, sentences, quotation marks. */
class Tokens {

    private final Reading reading;
    private final Text text;
    private final Vocabulary vocabulary;
    private final int[] words;
    private final int[] sentences;

    Tokens(Vocabulary vocabulary, Reading reading) {
        this.reading = reading;
        this.text = reading.text;
        this.vocabulary = vocabulary;
        this.words = new int[text.tokens()];
        this.sentences = new int[text.tokens()];
        Map<String, Integer> unknown = new HashMap<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            for (int token = text.sentenceStart(sentence); token < text.sentenceEnd(sentence); token++) {
                sentences[token] = sentence;
                words[token] = number(token, unknown);
            }
        }
    }

    /** Capitalised words that are not in the vocabulary get negative numbers of their own, to tell them apart. */
    private int number(int token, Map<String, Integer> unknown) {
        int number = vocabulary.number(text, token);
        return number != Vocabulary.UNKNOWN || !text.isCapitalised(token)
                ? number
                : unknown.computeIfAbsent(text.lower(token), word -> -unknown.size() - 1);
    }

    Reading reading() {
        return reading;
    }

    Text text() {
        return text;
    }

    int count() {
        return words.length;
    }

    /** The token's number in the vocabulary; below one when it has none. */
    int word(int token) {
        return words[token];
    }

    /** The longest phrase that starts at the token and ends by {@code limit}; null when there is none. */
    <V extends Serializable> PhraseTrie.Match<V> longest(PhraseTrie<V> phrases, int token, int limit) {
        return phrases.longest(text, token, limit);
    }

    /** Whether the token is of the class; false before the first and past the last token. */
    boolean is(int token, WordClass wordClass) {
        return token >= 0 && token < words.length && vocabulary.is(words[token], wordClass);
    }

    boolean isGivenName(int token) {
        return is(token, WordClass.GIVEN_MALE)
                || is(token, WordClass.GIVEN_FEMALE)
                || is(token, WordClass.GIVEN_EITHER);
    }

    /** Gender that a given name tells; null when it tells none. */
    Gender genderOf(int token) {
        return is(token, WordClass.GIVEN_MALE) ? Gender.MALE : is(token, WordClass.GIVEN_FEMALE) ? Gender.FEMALE : null;
    }

    int sentence(int token) {
        return sentences[token];
    }

    int sentenceStart(int token) {
        return text.sentenceStart(sentences[token]);
    }

    int sentenceEnd(int token) {
        return text.sentenceEnd(sentences[token]);
    }

    /** Whether the token stands between quotation marks. */
    boolean isQuoted(int token) {
        return reading.isQuoted(token);
    }

    /** Whether the token exists and follows the one before it in the same sentence, only blanks between. */
    boolean followsWithBlank(int token) {
        return token < words.length
                && token > 0
                && text.begin(token) > text.end(token - 1)
                && sentences[token] == sentences[token - 1];
    }

    boolean isPossessive(int token) {
        return token < words.length && text.isPossessive(token);
    }

    boolean isMark(int token, char mark) {
        return token >= 0
                && token < words.length
                && text.first(token) == mark
                && text.end(token) - text.begin(token) == 1;
    }

    /** Whether it is a capitalised word that may be part of a name. */
    boolean isNameWord(int token) {
        return token >= 0
                && token < words.length
                && text.isCapitalised(token)
                && text.isWord(token)
                && !is(token, WordClass.NOT_NAME);
    }

    /** Whether it is written in capitals only and is longer than one letter. */
    boolean isAcronym(int token) {
        int letters = 0;
        for (int at = text.begin(token); at < text.end(token); at++) {
            char letter = text.body().charAt(at);
            if (Character.isLowerCase(letter) || letter == '.') {
                return false;
            }
            letters++;
        }
        return letters > 1;
    }
}
