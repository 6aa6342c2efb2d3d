package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** The noun phrases of a sentence, from a token to the right or to the left. */
record NounPhrases(Clauses clauses) {

    private static final int LONGEST_PHRASE = 9;

    /** The noun phrase that begins here, after adverbs and determiners; null when there is none. */
    Phrase right(int token) {
        int at = clauses.skipAdverbs(token);
        if (ClauseWords.POINTERS.contains(clauses.word(at)) && !isNominal(clauses.skipAdverbs(at + 1))) {
            return Phrase.of(at);
        }
        boolean determined = false;
        while (isDeterminer(at) || determined && clauses.isMark(at)) {
            determined = true;
            at++;
        }
        if (!determined && isGerund(at)) {
            return Phrase.of(at);
        }
        Phrase core = core(at, determined);
        return core == null || !determined ? core : apposed(core);
    }

    /** "her rival, Ole Brandt," is Brandt. */
    private Phrase apposed(Phrase title) {
        int name = title.to() + 1;
        boolean follows = ClauseWords.TITLES.contains(clauses.word(title.head()))
                && clauses.word(title.to()).equals(",")
                && clauses.isName(name);
        Phrase apposed = follows ? core(name, false) : null;
        return apposed == null || clauses.tag(apposed.to()) != Tag.MARK ? title : apposed;
    }

    /** A deed as a noun phrase: "scrapping" the tolls. */
    boolean isGerund(int token) {
        boolean ing = clauses.word(token).endsWith("ing") && !ClauseWords.PREPOSITIONS.contains(clauses.word(token));
        return ing && (clauses.tag(token) == Tag.VBG && !isNominal(token - 1) || startsObject(token + 1));
    }

    private boolean isDeterminer(int token) {
        return ClauseWords.DETERMINERS.contains(clauses.word(token));
    }

    /** Adjectives, nouns and owners from here to the last noun. */
    private Phrase core(int begin, boolean determined) {
        int head = -1;
        int adjective = -1;
        for (int at = pastMarked(begin); at < clauses.to && at - begin < LONGEST_PHRASE; at++) {
            if (clauses.isPossessive(at)) {
                if (head != at - 1) {
                    break;
                }
            } else if (isNoun(at, head, determined)) {
                head = at;
            } else if (modifies(at, head, determined)) {
                adjective = at;
            } else if (!isInside(at, begin)) {
                break;
            }
        }
        int last = head >= 0 ? head : adjective;
        return last < 0 || clauses.isPossessive(last + 1) ? null : new Phrase(begin, last + 1, last);
    }

    /** Past "“reckless and vain”" where a noun follows the marks. */
    private int pastMarked(int begin) {
        if (!clauses.isMark(begin - 1)) {
            return begin;
        }
        for (int at = begin; at < clauses.to && at < begin + LONGEST_PHRASE; at++) {
            if (clauses.isMark(at)) {
                return isNominal(at + 1) ? at + 1 : begin;
            }
        }
        return begin;
    }

    /** Whether the token is a noun that goes on the phrase. */
    private boolean isNoun(int token, int head, boolean determined) {
        if (!clauses.text.isWord(token) || clauses.isTime(token)) {
            return false;
        }
        if (clauses.isName(token)) {
            return true;
        }
        String word = clauses.word(token);
        Tag tag = clauses.tag(token);
        if (ends(token) || ClauseWords.isAdverb(word) && tag != Tag.NN && tag != Tag.JJ) {
            return false;
        }
        boolean ended =
                clauses.tag(token + 1) == Tag.MARK || ClauseWords.PREPOSITIONS.contains(clauses.word(token + 1));
        boolean gerund =
                tag == Tag.VBG && (determined && head < 0 || head == token - 1 && ended) && !isNominal(token + 1);
        boolean owned = tag == Tag.JJ && clauses.isPossessive(token - 1) && !isNominal(token + 1);
        boolean noun = tag.isNoun()
                || owned
                || tag == Tag.X
                || gerund && !ClauseWords.DETERMINERS.contains(clauses.word(token + 1));
        return noun && (head < 0 || !word.endsWith("ing") || tag == Tag.NN && !startsObject(token + 1));
    }

    /** No word of a noun phrase; "state" and "claims" are where they are nouns. */
    private boolean ends(int token) {
        String word = clauses.word(token);
        return ClauseWords.ENDS_OF_PHRASES.contains(word)
                && !(ClauseWords.SAY.contains(word) && (clauses.tag(token) == Tag.NN || clauses.tag(token) == Tag.NNS));
    }

    private boolean startsObject(int token) {
        return isDeterminer(token) || clauses.isName(token) || clauses.tag(token) == Tag.PRP;
    }

    /** Whether the token is an adjective, number or participle before a noun. */
    private boolean modifies(int token, int head, boolean determined) {
        if (!clauses.text.isWord(token) || clauses.isTime(token) && !clauses.isPossessive(token + 1) || ends(token)) {
            return false;
        }
        Tag tag = clauses.tag(token);
        boolean afterNoun = head == token - 1 && head >= 0;
        boolean adjective = tag == Tag.JJ || tag == Tag.CD || tag == Tag.VBN || tag == Tag.VBG;
        if (!adjective) {
            return ClauseWords.isAdverb(clauses.word(token)) && determined && head < 0 && isAdjective(token + 1);
        }
        boolean before = isNominal(token + 1) || clauses.isMark(token + 1) && isNominal(token + 2);
        // "Republican presidential candidate": a name may stand before an adjective
        boolean joins = !afterNoun || determined && tag != Tag.VBG || tag == Tag.JJ && clauses.isName(head);
        return tag == Tag.JJ && !afterNoun || before && joins;
    }

    private boolean isAdjective(int token) {
        Tag tag = clauses.tag(token);
        return tag == Tag.JJ || tag == Tag.VBN || tag == Tag.VBG;
    }

    /** A dot after a title, a quotation mark, and what joins two adjectives. */
    private boolean isInside(int token, int begin) {
        if (isTitleDot(token)) {
            return true;
        }
        if (clauses.isMark(token)) {
            return isNominal(token + 1) && token > begin;
        }
        String word = clauses.word(token);
        boolean joins = word.equals("and") || word.equals("or") || word.equals(",");
        return joins
                && token > begin
                && clauses.tag(token - 1) == Tag.JJ
                && isAdjective(token + 1)
                && !clauses.isName(token + 1);
    }

    private boolean isNominal(int token) {
        if (token < clauses.from || token >= clauses.to || !clauses.text.isWord(token)) {
            return false;
        }
        Tag tag = clauses.tag(token);
        return (tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.X)
                && !ends(token)
                && !clauses.isTime(token);
    }

    private boolean isTitleDot(int token) {
        return clauses.text.first(token) == '.'
                && token > clauses.from
                && ClauseWords.TITLES.contains(clauses.text.lower(token - 1))
                && clauses.isName(token + 1 < clauses.to ? token + 1 : token);
    }

    /** The noun phrase and those joined to it by "and" or a comma. */
    List<Phrase> allRight(int token) {
        List<Phrase> all = new ArrayList<>();
        Phrase phrase = right(token);
        while (phrase != null && all.size() < LONGEST_PHRASE) {
            all.add(phrase);
            int next = phrase.to();
            boolean comma = next < clauses.to && clauses.text.first(next) == ',';
            boolean and = clauses.word(next).equals("and")
                    || comma && clauses.word(next + 1).equals("and");
            int begin = next + (comma ? 1 : 0) + (and ? 1 : 0);
            boolean named = begin < clauses.to && clauses.isName(begin) && (and || comma && isAndNear(begin));
            boolean goesOn = named || and && (isDeterminer(begin) || isNominal(begin) && clauses.tag(begin) != Tag.CD);
            phrase = goesOn ? joined(begin) : null;
        }
        return all;
    }

    /** Not the subject of a clause of its own: "and Lind at Orda", "and Lind praised Orda". */
    private Phrase joined(int begin) {
        Phrase phrase = right(begin);
        boolean subject = phrase != null
                && (clauses.isFinite(clauses.skipAdverbs(phrase.to()))
                        || clauses.word(phrase.to()).equals("would")
                        || clauses.word(phrase.to()).equals("at")
                        || clauses.word(phrase.to()).equals(",")
                                && clauses.word(phrase.to() + 1).equals("who"));
        return subject ? null : phrase;
    }

    /** A comma joins only what an "and" completes. */
    private boolean isAndNear(int token) {
        for (int at = token; at < clauses.to && at < token + LONGEST_PHRASE; at++) {
            if (clauses.word(at).equals("and")) {
                return true;
            }
        }
        return false;
    }

    /** The noun phrase that ends with the token; null when there is none. */
    Phrase left(int last) {
        if (last < clauses.from || last >= clauses.to) {
            return null;
        }
        String word = clauses.word(last);
        if (ClauseWords.PRONOUNS.contains(word)) {
            return Phrase.of(last);
        }
        int begin = last + 1;
        while (begin > clauses.from && last + 1 - begin < LONGEST_PHRASE && isPartToTheLeft(begin - 1, last)) {
            begin--;
        }
        if (begin <= last && clauses.word(begin - 1).equals("to") && clauses.at(begin, Trigger.Kind.VERB) != null) {
            return begin == last ? null : new Phrase(begin + 1, last + 1, last);
        }
        if (begin > last) {
            return null;
        }
        return attached(new Phrase(begin, last + 1, last));
    }

    private boolean isPartToTheLeft(int token, int last) {
        if (clauses.isPossessive(token)) {
            return token < last;
        }
        if (isTitleDot(token)) {
            return true;
        }
        String word = clauses.word(token);
        return clauses.text.isWord(token)
                && !((clauses.isFinite(token) || clauses.tag(token) == Tag.VB) && token < last)
                && (clauses.isName(token)
                        || !ClauseWords.ENDS_OF_PHRASES.contains(word)
                                && !ClauseWords.DETERMINERS.contains(word)
                                && !ClauseWords.isAdverb(word));
    }

    /** "The attack on Varga" is about the attack: the head is before the preposition. */
    private Phrase attached(Phrase phrase) {
        int before = phrase.from() - 1;
        while (isDeterminer(before)) {
            before--;
        }
        if (!ClauseWords.PREPOSITIONS.contains(clauses.word(before)) || before <= clauses.from) {
            return phrase;
        }
        Phrase whole = left(before - 1);
        return whole == null || ClauseWords.PRONOUNS.contains(clauses.word(whole.head()))
                ? phrase
                : new Phrase(whole.from(), phrase.to(), whole.head());
    }
}
