package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.DoubleNames;
import io.rostrum.english.Tag;
import io.rostrum.english.VerbForm;

/** Which words a noun phrase may hold, by what they are and what stands beside them. */
record PhraseWords(Clauses clauses) {

    /** A deed as a noun phrase: "scrapping" the tolls. */
    boolean isGerund(int token) {
        boolean ing = clauses.word(token).endsWith("ing") && !ClauseWords.PREPOSITIONS.contains(clauses.word(token));
        return ing
                && (clauses.tag(token) == Tag.VBG && !isNominal(token - 1) || startsObject(token + 1) || isDeed(token));
    }

    /** "To improving services": a verb of the lexicon that looks like a noun. */
    private boolean isDeed(int token) {
        Hit verb = clauses.at(token, Trigger.Kind.VERB);
        return verb != null
                && verb.trigger().form() == VerbForm.ING
                && ClauseWords.PREPOSITIONS.contains(clauses.word(token - 1))
                && isNominal(token + 1);
    }

    /** But "first responders", "later ferries" are not all responders and ferries. */
    int pastAdverbs(int token) {
        int at = clauses.skipAdverbs(token);
        return at > token && StanceWords.TELLING.contains(clauses.word(at - 1)) && isNominal(at) ? at - 1 : at;
    }

    /** The token itself, or the one before the determiners that end with it. */
    int pastDeterminers(int token) {
        int at = token;
        while (isDeterminer(at)) {
            at--;
        }
        return at;
    }

    /** The same, but not past "that", since it may open a clause. */
    int pastDeterminersToThat(int token) {
        int at = token;
        while (isDeterminer(at) && !clauses.word(at).equals("that")) {
            at--;
        }
        return at;
    }

    boolean isDeterminer(int token) {
        return ClauseWords.DETERMINERS.contains(clauses.word(token));
    }

    /** Whether the token is a noun that goes on the phrase. */
    boolean isNoun(int token, int head, boolean determined) {
        if (!clauses.text.isWord(token) || clauses.isTime(token)) {
            return false;
        }
        if (clauses.isName(token)) {
            return !isNextSubject(token, head);
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
                || isPlan(token, head)
                || tag == Tag.X
                || gerund && !ClauseWords.DETERMINERS.contains(clauses.word(token + 1));
        return noun && (head < 0 || !word.endsWith("ing") || tag == Tag.NN && !startsObject(token + 1));
    }

    /** "The tolls President Varga imposed": a name behind a noun of many begins a clause. */
    private boolean isNextSubject(int token, int head) {
        return head == token - 1
                && head >= 0
                && clauses.isName(token)
                && !clauses.isName(head)
                && clauses.tag(head) == Tag.NNS;
    }

    /** "A Senate plan to": no verb behind a single name. */
    private boolean isPlan(int token, int head) {
        Tag tag = clauses.tag(token);
        boolean verb = tag == Tag.VBP || tag == Tag.VB;
        String before = clauses.word(head - 1);
        return verb && head == token - 1 && clauses.isName(head) && (before.equals("a") || before.equals("an"));
    }

    /** "Section 12", where no noun follows. */
    boolean isNumberOf(int token) {
        return token < clauses.to
                && Character.isDigit(clauses.text.first(token))
                && StanceWords.NUMBERED.contains(clauses.text.lower(token - 1))
                && !isNominal(token + 1);
    }

    /** No word of a noun phrase; "state" and "claims" are where they are nouns. */
    private boolean ends(int token) {
        String word = clauses.word(token);
        return ClauseWords.ENDS_OF_PHRASES.contains(word)
                && !(ClauseWords.SAY.contains(word) && (clauses.tag(token) == Tag.NN || clauses.tag(token) == Tag.NNS));
    }

    /** "State" is no noun of the phrase in "secretary of state Varga". */
    private boolean endsBefore(int token) {
        return clauses.isName(token + 1) ? ClauseWords.ENDS_OF_PHRASES.contains(clauses.word(token)) : ends(token);
    }

    private boolean startsObject(int token) {
        return isDeterminer(token) || clauses.isName(token) || clauses.tag(token) == Tag.PRP;
    }

    /** Whether the token is an adjective, number or participle before a noun. */
    boolean modifies(int token, int head, boolean determined) {
        if (!clauses.text.isWord(token) || clauses.isTime(token) && !clauses.isPossessive(token + 1) || ends(token)) {
            return false;
        }
        Tag tag = clauses.tag(token);
        boolean afterNoun = head == token - 1 && head >= 0;
        boolean adjective = tag == Tag.JJ || tag == Tag.CD || tag == Tag.VBN || tag == Tag.VBG;
        if (!adjective) {
            return ClauseWords.isAdverb(clauses.word(token)) && determined && head < 0 && isAdjective(token + 1);
        }
        boolean before = isNominal(token + 1)
                || clauses.isMark(token + 1) && isNominal(token + 2)
                || isFirstOfTwo(token) && isNominal(token + 3);
        // "Republican presidential candidate": a name may stand before an adjective
        boolean joins = !afterNoun || determined && tag != Tag.VBG || tag == Tag.JJ && clauses.isName(head);
        return tag == Tag.JJ && !afterNoun || before && joins;
    }

    /** "Military or financial" help. */
    private boolean isFirstOfTwo(int adjective) {
        String joins = clauses.word(adjective + 1);
        return (joins.equals("and") || joins.equals("or"))
                && clauses.tag(adjective) == Tag.JJ
                && clauses.tag(adjective + 2) == Tag.JJ;
    }

    private boolean isAdjective(int token) {
        Tag tag = clauses.tag(token);
        return tag == Tag.JJ || tag == Tag.VBN || tag == Tag.VBG;
    }

    /** A dot after a title, a quotation mark, and what joins two adjectives. */
    boolean isInside(int token, int begin) {
        if (isTitleDot(token) || DoubleNames.isInside(clauses.text, token)) {
            return true;
        }
        if (clauses.isMark(token)) {
            return isNominal(token + 1) && token > begin && !opensBehindNoun(token);
        }
        String word = clauses.word(token);
        boolean joins = word.equals("and") || word.equals("or") || word.equals(",");
        Hit verb = word.equals(",") ? clauses.at(token + 1, Trigger.Kind.VERB) : null;
        return joins
                && (verb == null || verb.trigger().form() != VerbForm.THIRD)
                && token > begin
                && clauses.tag(token - 1) == Tag.JJ
                && isAdjective(token + 1)
                && !clauses.isName(token + 1);
    }

    /** "Called fishermen “thieves”": what the marks hold is said of them. */
    private boolean opensBehindNoun(int mark) {
        return clauses.tag(mark - 1).isNoun()
                && !clauses.isName(mark - 1)
                && !clauses.word(mark - 1).contains("-")
                && clauses.text.begin(mark) > clauses.text.end(mark - 1);
    }

    boolean isNominal(int token) {
        if (token < clauses.from || token >= clauses.to || !clauses.text.isWord(token)) {
            return false;
        }
        Tag tag = clauses.tag(token);
        return (tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.X)
                && !ends(token)
                && !clauses.isTime(token);
    }

    boolean isTitleDot(int token) {
        return clauses.text.first(token) == '.'
                && token > clauses.from
                && ClauseWords.TITLES.contains(clauses.text.lower(token - 1))
                && clauses.isName(token + 1 < clauses.to ? token + 1 : token);
    }

    boolean isPartToTheLeft(int token, int last) {
        if (clauses.isPossessive(token)) {
            return token < last;
        }
        if (isTitleDot(token) || token < last && DoubleNames.isInside(clauses.text, token)) {
            return true;
        }
        String word = clauses.word(token);
        // "tweets mocking Varga"
        boolean participle = clauses.tag(token) == Tag.VBG
                && token < last
                && clauses.isName(token + 1)
                && clauses.tag(token - 1).isNoun();
        return clauses.text.isWord(token)
                && !participle
                && !((clauses.isFinite(token) || clauses.tag(token) == Tag.VB) && token < last)
                && (clauses.isName(token)
                        || !endsBefore(token)
                                && !ClauseWords.DETERMINERS.contains(word)
                                && !ClauseWords.isAdverb(word));
    }

    /** "Our veterans": a leader means those of the country. */
    boolean isOurOwn(int owner, int head) {
        return clauses.word(owner).equals("our") && ClauseWords.OUR_OWN.contains(clauses.word(head));
    }
}
