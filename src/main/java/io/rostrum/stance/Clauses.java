package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
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

    private static final int LONGEST_PHRASE = 8;

    final Text text;
    final int from;
    final int to;
    final List<Hit> hits = new ArrayList<>();

    private final BitSet names;

    /** @param names tokens known to be of names, in the whole text */
    Clauses(Text text, int sentence, BitSet names, StanceLexicon lexicon) {
        this.text = text;
        this.from = text.sentenceStart(sentence);
        this.to = text.sentenceEnd(sentence);
        this.names = names;
        for (int token = from; token < to; token++) {
            WordTrie.Match<Trigger> match =
                    lexicon.begins(text, token) && !isName(token) ? lexicon.triggers.longest(text, token, to) : null;
            if (match != null) {
                for (Trigger trigger : match.values()) {
                    hits.add(new Hit(token, match.end(), trigger));
                }
            }
        }
    }

    /** The token in lower case; empty for a name and outside the sentence. */
    String word(int token) {
        return token < from || token >= to || isName(token) ? "" : text.lower(token);
    }

    /** Capitalised inside a sentence, or known to be of a name. */
    boolean isName(int token) {
        return names.get(token)
                || token > from
                        && text.isCapitalised(token)
                        && (text.isWord(token - 1) || isInnerMark(text.first(token - 1)))
                        && !text.lower(token).equals("i");
    }

    private static boolean isInnerMark(char mark) {
        return mark == ',' || mark == '.' || mark == '(' || mark == ')' || mark == '/' || mark == '\'' || mark == '’';
    }

    boolean isPossessive(int token) {
        return token > from && token < to && text.isPossessive(token);
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

    /** First token from here that is neither adverb nor opening mark. */
    int skipAdverbs(int token) {
        int at = token;
        while (at < to && (ClauseWords.isAdverb(word(at)) || isOpeningMark(at))) {
            at++;
        }
        return at;
    }

    private boolean isOpeningMark(int token) {
        char mark = text.first(token);
        return mark == '"' || mark == '“' || mark == '‘' || mark == '\'';
    }

    /** The noun phrase that begins here, after adverbs and determiners; null when there is none. */
    Phrase right(int token) {
        int at = skipAdverbs(token);
        if (ClauseWords.POINTERS.contains(word(at)) && !isNoun(at + 1, at)) {
            return Phrase.of(at);
        }
        while (ClauseWords.DETERMINERS.contains(word(at))) {
            at++;
        }
        int begin = at;
        int head = -1;
        while (at < to && at - begin < LONGEST_PHRASE) {
            if (isPossessive(at) && head >= 0 || isNoun(at, head)) {
                head = isPossessive(at) ? head : at;
            } else if (!(isTitleDot(at) || isOpeningMark(at) && isNoun(at + 1, -1))) {
                break;
            }
            at++;
        }
        return head < 0 ? null : new Phrase(begin, at, head);
    }

    private boolean isTitleDot(int token) {
        return text.first(token) == '.'
                && token > from
                && ClauseWords.TITLES.contains(text.lower(token - 1))
                && isName(token + 1 < to ? token + 1 : token);
    }

    /** Whether the token goes on a noun phrase whose last noun so far is {@code head}, -1 for none. */
    private boolean isNoun(int token, int head) {
        if (token < from || token >= to || !text.isWord(token)) {
            return false;
        }
        if (isName(token)) {
            return true;
        }
        String word = text.lower(token);
        if (ClauseWords.ENDS_OF_PHRASES.contains(word)) {
            return false;
        }
        if (head < 0) {
            return true;
        }
        boolean afterName = isName(token - 1) && (text.isCapitalised(token - 1) || names.get(token - 1));
        return afterName
                ? ClauseWords.GROUPS.contains(word)
                        || ClauseWords.NAME_PARTICLES.contains(word) && isName(Math.min(token + 1, to - 1))
                : !word.endsWith("ing") && !word.endsWith("ed") && !ClauseWords.isAdverb(word);
    }

    /** The noun phrase and those joined to it by "and" or a comma. */
    List<Phrase> allRight(int token) {
        List<Phrase> all = new ArrayList<>();
        Phrase phrase = right(token);
        while (phrase != null && all.size() < LONGEST_PHRASE) {
            all.add(phrase);
            int next = phrase.to();
            boolean comma = next < to && text.first(next) == ',';
            boolean and = word(next).equals("and") || comma && word(next + 1).equals("and");
            int begin = next + (comma ? 1 : 0) + (and ? 1 : 0);
            boolean named = begin < to && isName(begin) && (and || comma && isAndNear(begin));
            boolean goesOn = named || and && ClauseWords.DETERMINERS.contains(word(begin));
            phrase = goesOn ? right(begin) : null;
        }
        return all;
    }

    /** A comma joins only what an "and" completes. */
    private boolean isAndNear(int token) {
        for (int at = token; at < to && at < token + LONGEST_PHRASE; at++) {
            if (word(at).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that ends with the token; null when there is none. */
    Phrase left(int last) {
        if (last < from || last >= to) {
            return null;
        }
        String word = word(last);
        if (ClauseWords.PRONOUNS.contains(word)) {
            return Phrase.of(last);
        }
        int begin = last + 1;
        while (begin > from && last + 1 - begin < LONGEST_PHRASE && isPartToTheLeft(begin - 1, last)) {
            begin--;
        }
        if (begin <= last && word(begin - 1).equals("to") && at(begin, Trigger.Kind.VERB) != null) {
            return begin == last ? null : new Phrase(begin + 1, last + 1, last);
        }
        if (begin > last) {
            return null;
        }
        return attached(new Phrase(begin, last + 1, last));
    }

    private boolean isPartToTheLeft(int token, int last) {
        if (isPossessive(token)) {
            return token < last;
        }
        if (isTitleDot(token)) {
            return true;
        }
        return text.isWord(token)
                && (isName(token)
                        || !ClauseWords.ENDS_OF_PHRASES.contains(word(token))
                                && !ClauseWords.DETERMINERS.contains(word(token))
                                && !ClauseWords.isAdverb(word(token)));
    }

    /** "The attack on Varga" is about the attack: the head is before the preposition. */
    private Phrase attached(Phrase phrase) {
        int before = phrase.from() - 1;
        while (ClauseWords.DETERMINERS.contains(word(before))) {
            before--;
        }
        if (!ClauseWords.PREPOSITIONS.contains(word(before)) || before <= from) {
            return phrase;
        }
        Phrase whole = left(before - 1);
        return whole == null || ClauseWords.PRONOUNS.contains(word(whole.head()))
                ? phrase
                : new Phrase(whole.from(), phrase.to(), whole.head());
    }

    /** The subject of the clause that holds the token: its first noun phrase, after what is set off by a comma. */
    Phrase subjectOfClause(int token) {
        int begin = token;
        while (begin > from && !opensClause(begin - 1)) {
            begin--;
        }
        if (ClauseWords.PREPOSITIONS.contains(word(begin)) || ClauseWords.isAdverb(word(begin))) {
            int comma = begin;
            while (comma < token && text.first(comma) != ',') {
                comma++;
            }
            begin = comma < token ? comma + 1 : begin + 1;
        }
        Phrase subject = right(begin);
        return subject == null && ClauseWords.PRONOUNS.contains(word(begin)) ? Phrase.of(begin) : subject;
    }

    private boolean opensClause(int token) {
        char mark = text.first(token);
        return ClauseWords.CLAUSE_OPENERS.contains(word(token)) && !isName(token)
                || mark == '"'
                || mark == '“'
                || mark == '”';
    }
}
