package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * One sentence as frames see it: words, noun phrases and triggers.
 *
 * <p>Names are masked: which name stands where changes nothing but who is meant.
 */
final class Clauses {

    private static final byte WORD = 1;
    private static final byte NAME = 2;

    final Text text;
    final int from;
    final int to;
    final List<Hit> hits = new ArrayList<>();
    final NounPhrases phrases;

    private final Reading reading;
    private final Contractions contractions;
    private final BitSet names;
    private final byte[] kinds; // by token from the first: a word, a name, or 0 until asked for
    private final String[] words; // likewise; null until asked for

    /** @param names tokens known to be of names, in the whole text */
    Clauses(Reading reading, int sentence, BitSet names, StanceLexicon lexicon) {
        this.reading = reading;
        this.text = reading.text;
        this.contractions = new Contractions(text, reading);
        this.from = text.sentenceStart(sentence);
        this.to = text.sentenceEnd(sentence);
        this.names = names;
        this.kinds = new byte[to - from];
        this.words = new String[to - from];
        this.phrases = new NounPhrases(this, new PhraseWords(this));
        for (int token = from; token < to; token++) {
            PhraseTrie.Match<Trigger> match = lexicon.mayBegin(text, token) && !isName(token)
                    ? lexicon.triggers.longest(text, token, to, this::isPassedOver)
                    : null;
            if (match != null) {
                for (Trigger trigger : match.values()) {
                    hits.add(new Hit(token, match.end(), trigger));
                }
            }
        }
    }

    /** "disagreed strongly with", "lashed out on Monday at", "was “proud” of", "gave her warm blessing to". */
    private boolean isPassedOver(int token) {
        boolean adverb = !isName(token) && text.lower(token).endsWith("ly") && ClauseWords.isAdverb(text.lower(token));
        return adverb
                || isDay(token)
                || text.is(token, "on") && isDay(token + 1)
                || isMark(token)
                || new PhraseBreaks(this).mayHold(token);
    }

    /** The token in lower case, "is" for that of "he's", "i" for "I'm"; empty for a name and outside the sentence. */
    String word(int token) {
        return token < from || token >= to ? "" : words[token - from] != null ? words[token - from] : read(token);
    }

    private String read(int token) {
        if (!isName(token) && isContraction(token)) {
            return contractions.verb(token, this); // by the triggers found until now
        }
        String pronoun = isName(token) ? "" : contractions.pronoun(token);
        words[token - from] = pronoun == null ? text.lower(token) : pronoun;
        return words[token - from];
    }

    /** The verb inside "I'm"; empty for other tokens. */
    String auxiliary(int token) {
        return token < from || token >= to ? "" : contractions.auxiliary(token);
    }

    private boolean isContraction(int token) {
        return token > from && contractions.isVerb(token, isName(token - 1));
    }

    /** The part of speech; a name's whoever it is, a mark's outside the sentence. */
    Tag tag(int token) {
        return token < from || token >= to ? Tag.MARK : isName(token) ? Tag.NNP : reading.tagOf(token);
    }

    /** Of a person that is known. */
    boolean isKnownName(int token) {
        return token >= from && names.get(token);
    }

    /** Capitalised inside a sentence, or known to be of a name. */
    boolean isName(int token) {
        return token >= from && token < to && kind(token) == NAME;
    }

    private byte kind(int token) {
        byte kind = kinds[token - from];
        if (kind == 0) {
            kind = readsAsName(token) ? NAME : WORD;
            kinds[token - from] = kind;
        }
        return kind;
    }

    private boolean readsAsName(int token) {
        return names.get(token)
                || token == from && text.is(token, "us") && text.token(token).equals("US") // no pronoun
                || token > from
                        && text.isCapitalised(token)
                        && (text.isWord(token - 1) || isInnerMark(token - 1))
                        && !text.is(token, "i")
                        && contractions.pronoun(token) == null;
    }

    /** An apostrophe is one only behind a word: before one it is a quotation mark. */
    private boolean isInnerMark(int token) {
        char mark = text.first(token);
        if (mark == '\'' || mark == '’') {
            return token > from && text.isWord(token - 1) && text.end(token - 1) == text.begin(token);
        }
        return mark == ',' || mark == '.' || mark == '(' || mark == ')' || mark == '/';
    }

    boolean isPossessive(int token) {
        boolean owner = token > from && token < to && text.isPossessive(token) && !isContraction(token);
        return owner || token > from && token < to && isPluralPossessive(token);
    }

    /** "Sanders’ vote": an apostrophe close behind a name on "s", before a noun, where no single mark is open. */
    private boolean isPluralPossessive(int token) {
        char mark = text.first(token);
        boolean apostrophe = mark == '’' || mark == '\'';
        if (!apostrophe
                || text.isWord(token)
                || !isName(token - 1)
                || !text.lower(token - 1).endsWith("s")
                || text.begin(token) != text.end(token - 1)
                || !(tag(token + 1).isNoun() || tag(token + 1) == Tag.JJ)) {
            return false;
        }
        for (int at = from; at < token; at++) {
            if (text.first(at) == '‘') {
                return false;
            }
        }
        return true;
    }

    /** The trigger of the kind that begins at the token; null when none does. */
    Hit at(int token, Trigger.Kind kind) {
        for (Hit hit : hits) {
            if (hit.from() == token && hit.is(kind)) {
                return hit;
            }
        }
        return null;
    }

    /** The trigger of the kind that ends before the token; null when none does. */
    Hit before(int token, Trigger.Kind kind) {
        for (Hit hit : hits) {
            if (hit.to() == token && hit.is(kind)) {
                return hit;
            }
        }
        return null;
    }

    /** First token from here that is neither adverb, opening mark nor day of the week. */
    int skipAdverbs(int token) {
        int at = token;
        while (at < to && (ClauseWords.isAdverb(word(at)) || isMark(at) || isDay(at))) {
            at++;
        }
        return at;
    }

    /** A quotation mark. */
    boolean isMark(int token) {
        char mark = token < from || token >= to ? ' ' : text.first(token);
        return mark == '"' || mark == '“' || mark == '‘' || mark == '\'' && !isPossessive(token) || mark == '”';
    }

    /** "Saturday" between verb and object tells when. */
    private boolean isDay(int token) {
        return token < to
                && !names.get(token)
                && ClauseWords.DAYS.contains(text.lower(token))
                && !isPossessive(token + 1);
    }

    /** A day, month or stretch of time, which is never who or what is meant, unless a noun follows: "night train". */
    boolean isTime(int token) {
        return isTimeWord(token)
                && tag(token - 1) != Tag.VBG
                && !((tag(token + 1) == Tag.NN || tag(token + 1) == Tag.NNS) && !isTimeWord(token + 1));
    }

    private boolean isTimeWord(int token) {
        return token >= from && token < to && !names.get(token) && ClauseWords.TIMES.contains(text.lower(token));
    }

    DefiniteDescriptions descriptions() {
        return new DefiniteDescriptions(reading);
    }

    /** A finite verb by its part of speech. */
    boolean isFinite(int token) {
        Tag tag = tag(token);
        return tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP || tag == Tag.MD;
    }

    /** The noun phrase that begins here, after adverbs and determiners; null when there is none. */
    Phrase right(int token) {
        return phrases.right(token);
    }

    /** The noun phrase and those joined to it by "and" or a comma. */
    List<Phrase> allRight(int token) {
        return phrases.allRight(token);
    }

    /** The noun phrase that ends with the token; null when there is none. */
    Phrase left(int last) {
        return phrases.left(last);
    }

    /** Whose it is: the noun phrase that ends with the token, before "'s". */
    Phrase owner(int last) {
        return phrases.owner(last);
    }

    /** The subject of the clause that holds the token: its first noun phrase, after what is set off by a comma. */
    Phrase subjectOfClause(int token) {
        return new FirstSubjects(this).of(token);
    }
}
