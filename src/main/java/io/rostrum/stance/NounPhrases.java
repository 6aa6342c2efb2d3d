package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The noun phrases of a sentence, from a token to the right or to the left. */
record NounPhrases(Clauses clauses, PhraseWords words) {

    /** More often before a clause than before a noun that tells which is meant: "tempers flared after Varga left". */
    private static final Set<String> OPENING = Set.of("after", "before", "since", "until", "till");

    private static final int LONGEST_PHRASE = 9;

    /** The noun phrase that begins here, after adverbs and determiners; null when there is none. */
    Phrase right(int token) {
        int at = words.pastAdverbs(token);
        if (ClauseWords.POINTERS.contains(clauses.word(at)) && !words.isNominal(clauses.skipAdverbs(at + 1))) {
            return Phrase.of(at);
        }
        boolean determined = false;
        while (words.isDeterminer(at) || clauses.word(at).equals("so-called") || determined && clauses.isMark(at)) {
            determined = true;
            at++;
        }
        if (!determined && words.isGerund(at)) {
            return Phrase.of(at);
        }
        Phrase core = core(at, determined);
        return core == null || !determined ? core : apposed(core);
    }

    /** "her rival, Ole Brandt," is Brandt, also with "of Keld" before the comma. */
    private Phrase apposed(Phrase title) {
        int comma = clauses.word(title.to()).equals("of") ? new Complements(clauses).end(title) : title.to();
        boolean follows = ClauseWords.TITLES.contains(clauses.word(title.head()))
                && clauses.word(comma).equals(",")
                && clauses.isName(comma + 1);
        Phrase apposed = follows ? core(comma + 1, false) : null;
        return apposed == null || clauses.tag(apposed.to()) != Tag.MARK ? title : apposed;
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
            } else if (words.isNoun(at, head, determined)) {
                head = at;
            } else if (words.modifies(at, head, determined)) {
                adjective = at;
            } else if (!words.isInside(at, begin)) {
                break;
            }
        }
        int last = head >= 0 ? head : adjective;
        int to = last >= 0 && words.isNumberOf(last + 1) ? last + 2 : last + 1;
        return last < 0 || clauses.isPossessive(to) ? null : new Phrase(begin, to, last);
    }

    /** Past "“reckless and vain”" where a noun follows the marks. */
    private int pastMarked(int begin) {
        if (!clauses.isMark(begin - 1)) {
            return begin;
        }
        for (int at = begin; at < clauses.to && at < begin + LONGEST_PHRASE; at++) {
            if (clauses.isMark(at)) {
                return words.isNominal(at + 1) ? at + 1 : begin;
            }
        }
        return begin;
    }

    /** The noun phrase and those joined to it by "and" or a comma. */
    List<Phrase> allRight(int token) {
        List<Phrase> all = new ArrayList<>();
        Phrase phrase = right(token);
        while (phrase != null && all.size() < LONGEST_PHRASE) {
            if (owns(phrase) || !all.isEmpty() && completes(phrase, all.get(all.size() - 1))) {
                all.clear();
            }
            all.add(phrase);
            int next = phrase.to();
            boolean comma = next < clauses.to && clauses.text.first(next) == ',';
            boolean and = clauses.word(next).equals("and")
                    || comma && clauses.word(next + 1).equals("and");
            int begin = next + (comma ? 1 : 0) + (and ? 1 : 0);
            boolean named = begin < clauses.to && clauses.isName(begin) && (and || comma && isAndNear(begin));
            boolean goesOn = named
                    || and && (words.isDeterminer(begin) || words.isNominal(begin) && clauses.tag(begin) != Tag.CD);
            phrase = goesOn ? joined(begin, clauses.word(token - 1).equals("by")) : null;
        }
        return all;
    }

    /** "Harbour and Mill Fund cuts": the name before "and" belongs to the cuts too. */
    private boolean completes(Phrase last, Phrase before) {
        boolean bare = clauses.isName(before.head()) && !words.isDeterminer(before.from() - 1);
        return bare
                && last.from() == before.to() + 1
                && clauses.isName(last.from())
                && !clauses.isName(last.head())
                && clauses.tag(last.head()) == Tag.NNS;
    }

    /** "Lind and Brandt's quarrel": the name before "and" is an owner too. */
    private boolean owns(Phrase last) {
        int name = last.from();
        while (name < last.head() && clauses.isName(name)) {
            name++;
        }
        return name > last.from()
                && name < last.head()
                && clauses.isPossessive(name)
                && clauses.word(last.from() - 1).equals("and")
                && clauses.isName(last.from() - 2);
    }

    /** Not the subject of a clause of its own: "and Lind at Orda", "and Lind praised Orda"; by whom it is done may have one. */
    private Phrase joined(int begin, boolean agent) {
        Phrase phrase = right(begin);
        boolean subject = phrase != null
                && (clauses.isFinite(clauses.skipAdverbs(phrase.to()))
                        || clauses.word(phrase.to()).equals("would")
                        || clauses.word(phrase.to()).equals("at")
                        || !agent
                                && clauses.word(phrase.to()).equals(",")
                                && clauses.word(phrase.to() + 1).equals("who"));
        // "backed it and Lind, as so often, opposed"
        boolean other = phrase != null
                && ClauseWords.PRONOUNS.contains(clauses.word(begin - 2))
                && clauses.word(phrase.to()).equals(",");
        // "and sponsor a race": a verb that looks like a noun
        boolean verb = phrase != null
                && phrase.from() == begin
                && phrase.from() == phrase.head()
                && clauses.tag(begin) == Tag.NN
                && words.isDeterminer(phrase.to());
        return subject || other || verb ? null : phrase;
    }

    /** A comma joins only what an "and" completes, and not two that speak: ", Lind and Brandt said". */
    private boolean isAndNear(int token) {
        for (int at = token; at < clauses.to && at < token + LONGEST_PHRASE; at++) {
            if (clauses.word(at).equals("and")) {
                Phrase last = right(at + 1);
                return last == null || !ClauseWords.SAY.contains(clauses.word(last.to()));
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
        if (ClauseWords.OBJECT_PRONOUNS.contains(word)) {
            return attached(Phrase.of(last));
        }
        if (ClauseWords.PRONOUNS.contains(word)) {
            return Phrase.of(last);
        }
        Phrase core = core(last);
        boolean deed = core != null
                && clauses.word(core.from() - 1).equals("to")
                && clauses.at(core.from(), Trigger.Kind.VERB) != null;
        if (deed) {
            return core.from() == last ? null : new Phrase(core.from() + 1, last + 1, last);
        }
        return core == null ? null : attached(core);
    }

    /** Without what it belongs to; null when the token ends none. */
    private Phrase core(int last) {
        int begin = last + 1;
        while (begin > clauses.from && last + 1 - begin < LONGEST_PHRASE && words.isPartToTheLeft(begin - 1, last)) {
            begin--;
        }
        return begin > last ? null : new Phrase(begin, last + 1, last);
    }

    private int before(Phrase phrase) {
        return words.pastDeterminers(phrase.from() - 1);
    }

    /** Whose it is: the noun phrase before "'s" alone, since in "asked for Varga's resignation" nobody else's is meant. */
    Phrase owner(int last) {
        boolean inside = last >= clauses.from && last < clauses.to;
        return inside && ClauseWords.PRONOUNS.contains(clauses.word(last))
                ? Phrase.of(last)
                : inside ? core(last) : null;
    }

    /** "The judge presiding over it": what the participle belongs to; -1 after another verb, which begins nothing. */
    private int pastParticiple(int token) {
        Tag tag = clauses.tag(token);
        // "Aides to Varga" may look like a verb
        if (clauses.isName(token) || !tag.isVerb() || ClauseWords.STAFF.contains(clauses.word(token))) {
            return token;
        }
        boolean reduced =
                (tag == Tag.VBG || tag == Tag.VBN) && clauses.tag(token - 1).isNoun();
        return reduced ? token - 1 : -1;
    }

    /** "Tweets mocking" her: of things alone, since "Kesten mocking" her is what Kesten does. */
    private boolean isDoneBy(int participle) {
        return clauses.tag(participle) == Tag.VBG
                && clauses.tag(participle - 1).isNoun()
                && !clauses.isName(participle - 1);
    }

    private boolean isSuchAs(int as) {
        return clauses.word(as).equals("as") && clauses.word(as - 1).equals("such");
    }

    /** "The attack on Varga" is about the attack: the head is before the preposition. */
    private Phrase attached(Phrase phrase) {
        int before = before(phrase);
        if (clauses.word(before).equals("and")) {
            Phrase other = core(before - 1);
            int outer = other == null ? before : before(other);
            boolean alike = other != null && clauses.isName(other.head()) == clauses.isName(phrase.head());
            before = alike && ClauseWords.PREPOSITIONS.contains(clauses.word(outer)) ? outer : before;
        }
        String word = clauses.word(before);
        // "populists like Varga"
        boolean example = word.equals("like") || word.equals("including") || isSuchAs(before);
        boolean governs =
                ClauseWords.PREPOSITIONS.contains(word) && !OPENING.contains(word) && before > clauses.from && !example;
        int last = governs ? pastParticiple(before - 1) : isDoneBy(before) ? before - 1 : -1;
        Phrase whole = last < 0 ? null : left(last);
        return whole == null || ClauseWords.PRONOUNS.contains(clauses.word(whole.head()))
                ? phrase
                : new Phrase(whole.from(), phrase.to(), whole.head());
    }
}
