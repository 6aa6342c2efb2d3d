package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import java.util.Arrays;

/** Targets that no list knows: the whole noun phrase with what completes it, where it says by itself what is meant. */
record OpenTargets(Clauses clauses) {

    private static final int LONGEST = 14;
    private static final String[] ABSTRACT = {
        "tion", "sion", "ment", "ness", "ity", "ship", "sis", "ance", "ence", "ism", "ing", "logy", "tions", "sions",
        "ments"
    };

    /** With its complement; null where the words say too little: "the move", "the same", "bringing", "a senior adviser". */
    Phrase whole(Phrase core) {
        int first = withOwner(core.from());
        if (clauses.phrases.words().isGerund(first)) {
            Phrase object = core.to() > first + 1 ? core : clauses.right(core.to());
            int end = object == null ? -1 : new Deeds(clauses).end(first, object.to());
            return end < 0 || pointsAway(first, end) ? null : new Phrase(first, end, core.head());
        }
        int noun = new Complements(clauses).end(core);
        boolean relative = ClauseWords.RELATIVE.contains(clauses.word(noun))
                && !ClauseWords.EXISTING.contains(clauses.word(noun + 1));
        int end = inMarks(core, relative ? new Deeds(clauses).relative(noun) : noun);
        boolean completed = end > core.to()
                && (!isSomebody(core.head()) || clauses.word(core.to()).equals("of"));
        boolean isWhole = end >= core.to()
                && end - first <= LONGEST
                && !pointsAway(first, end)
                && !new CutPhrases(clauses).isCut(core, end);
        if (!isWhole || clauses.isPossessive(core.head()) || !(completed ? isFilled(core, end) : saysEnough(core))) {
            return null;
        }
        return new Phrase(isSome(first - 1) ? first - 1 : first, end, core.head());
    }

    /** In "Varga’s “late tweets”" the marks come between. */
    private int withOwner(int first) {
        boolean owned = clauses.isMark(first - 1) && clauses.isPossessive(first - 2);
        Phrase owner = owned ? clauses.owner(first - 3) : null;
        return owner == null ? first : owner.from();
    }

    /** “Lawyers trying to get rich” ends where the marks do. */
    private int inMarks(Phrase core, int end) {
        for (int at = core.to(); clauses.isMark(core.from() - 1) && at < end; at++) {
            if (clauses.isMark(at)) {
                return at;
            }
        }
        return end;
    }

    /** Whether the phrase as it stands tells what is meant. */
    boolean isTold(Phrase core) {
        return !pointsAway(core.from(), core.to())
                && !new CutPhrases(clauses).isCut(core, core.to())
                && saysEnough(core);
    }

    /** "Such a list", "their fleet", "keeping troops there": one would have to read what stands around it. */
    boolean pointsAway(int from, int to) {
        for (int at = from; at < to; at++) {
            String word = clauses.word(at);
            boolean relative =
                    word.equals("that") && at > from && clauses.tag(at - 1).isNoun();
            boolean pronoun = at > from && ClauseWords.OWNER_PRONOUNS.contains(word)
                    || at == to - 1 && word.startsWith("one") && word.length() <= "ones".length()
                    || at == to - 1
                            && word.equals("others")
                            && !clauses.tag(at - 1).isVerb();
            boolean owner = clauses.isPossessive(at + 1) && (isSomebody(at) || isToldOwner(from, at));
            if (ClauseWords.DEICTICS.contains(word) && !relative
                    || ClauseWords.AWAY.contains(word)
                    || pronoun
                    || owner) {
                return true;
            }
        }
        return to - from > 2 && clauses.word(to - 2).equals("the") && isShell(to - 1) && !isKnown(to - 1);
    }

    /** "The movie's title": of which movie the article told before. */
    private boolean isToldOwner(int from, int owner) {
        return owner <= from + 1
                && clauses.word(from - 1).equals("the")
                && clauses.tag(owner) == Tag.NN
                && !clauses.isName(owner)
                && !clauses.isName(from)
                && !isKnown(owner);
    }

    private boolean isKnown(int token) {
        return ClauseWords.KNOWN_OWNERS.contains(clauses.word(token));
    }

    /** Whether the complement tells what the noun does not: "a list of rebels", "efforts to drain the canal". */
    private boolean isFilled(Phrase core, int end) {
        String head = clauses.word(core.head());
        if (!clauses.word(core.to()).equals("of") || ClauseWords.VAGUE_OF_OWNERS.contains(head)) {
            return !ClauseWords.VAGUE_OF_OWNERS.contains(head);
        }
        if (ClauseWords.CONTAINERS.contains(head)) {
            Phrase inner = clauses.right(core.to() + 1);
            return inner == null || inner.to() < end || saysEnough(inner);
        }
        return !head.startsWith("effort") || infinitive(core.to(), end);
    }

    private boolean infinitive(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clauses.word(at).equals("to") && clauses.tag(at + 1) == Tag.VB) {
                return true;
            }
        }
        return false;
    }

    /** "The dam": a thing of which the article told before. */
    boolean isDefinite(Phrase core) {
        return core.to() - core.from() == 1
                && clauses.word(core.from() - 1).equals("the")
                && clauses.tag(core.head()).isNoun()
                && !isSomebody(core.head());
    }

    /** The pronoun that tells whose it is, "his" in "his old plan"; -1 when there is none. */
    int possessor(Phrase core) {
        for (int at = core.from() - 1; isDeterminer(at) || clauses.isMark(at); at--) {
            if (ClauseWords.OWNER_PRONOUNS.contains(clauses.word(at))
                    && !clauses.phrases.words().isOurOwn(at, core.head())) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the words alone tell what is meant. */
    private boolean saysEnough(Phrase core) {
        int head = core.head();
        if (!clauses.tag(head).isNoun() || isDeictic(core) || isSomebody(head) || isOneOfMany(core)) {
            return false;
        }
        boolean isOfOwner = ClauseWords.SHELLS_OF_OWNERS.contains(clauses.word(head));
        if (isOfOwner || isShell(head)) {
            return hasModifier(core, !isOfOwner);
        }
        return possessor(core) >= 0
                || core.from() < head
                || clauses.word(head).contains("-")
                || !isDeterminer(core.from() - 1) && !isLastOfSeveral(core)
                || isKnownByArticle(core)
                || isThing(head);
    }

    private boolean isShell(int head) {
        String word = clauses.word(head);
        return ClauseWords.SHELLS.contains(word) || clauses.isTime(head) || word.length() < 3 && !word.isEmpty();
    }

    /** One person by what they are, of whom the name is not told: "a senior adviser", "Harbour Governor". */
    boolean isSomebody(int head) {
        String word = clauses.text.lower(head);
        return (!word.endsWith("s") || word.endsWith("ss"))
                && (ClauseWords.TITLES.contains(word)
                        || ClauseWords.DESCRIPTIONS.contains(word)
                        || ClauseWords.SOMEBODY.contains(word)
                        || ClauseWords.STAFF.contains(word));
    }

    /** "The border agreement": one of those that countries have, and nothing tells whose. */
    boolean isOneOfMany(Phrase core) {
        boolean named = false;
        for (int at = core.from(); at < core.head(); at++) {
            named |= clauses.isName(at) && !ClauseWords.PARTIES.contains(clauses.text.lower(at));
        }
        return !named
                && ClauseWords.ONE_OF_MANY.contains(clauses.word(core.head()))
                && clauses.word(core.from() - 1).equals("the");
    }

    /** One can point at "the dam"; "the legislation" wants to be told of what. */
    private boolean isThing(int head) {
        String word = clauses.word(head);
        return clauses.word(head - 1).equals("the") && Arrays.stream(ABSTRACT).noneMatch(word::endsWith);
    }

    /** "Her shady dealings and favours": what stands before the first is meant of both. */
    private boolean isLastOfSeveral(Phrase core) {
        return clauses.word(core.from() - 1).equals("and");
    }

    /** "The media", "the police": one knows who is meant. */
    private boolean isKnownByArticle(Phrase core) {
        return ClauseWords.KNOWN_BY_ARTICLE.contains(clauses.word(core.head()))
                && clauses.word(core.from() - 1).equals("the");
    }

    /** An adjective, noun or, where that is enough, owner before the head that tells it from others. */
    private boolean hasModifier(Phrase core, boolean ownerTells) {
        int from = core.from();
        for (int at = core.from(); at < core.head(); at++) {
            from = clauses.isPossessive(at) && !ownerTells ? at + 1 : from;
        }
        for (int at = from; at < core.head(); at++) {
            Tag tag = clauses.tag(at);
            boolean tells = tag.isNoun() || tag == Tag.JJ || tag == Tag.VBN || tag == Tag.VBG;
            tells &= ownerTells || !ClauseWords.PARTIES.contains(clauses.text.lower(at));
            if (tells && !ClauseWords.SAYS_NOTHING.contains(clauses.word(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeictic(Phrase core) {
        for (int at = core.from() - 1; isDeterminer(at); at--) {
            // "said that salt theft is a plague": no pointer
            boolean opensClause = clauses.word(at).equals("that") && clauses.tag(at) == Tag.IN;
            if (ClauseWords.DEICTICS.contains(clauses.word(at))
                    && !opensClause
                    && !clauses.phrases.words().isOurOwn(at, core.head())) {
                return true;
            }
        }
        return false;
    }

    /** "Some lawmakers" are not all. */
    private boolean isSome(int token) {
        return ClauseWords.SOME.contains(clauses.word(token));
    }

    private boolean isDeterminer(int token) {
        return ClauseWords.DETERMINERS.contains(clauses.word(token));
    }

    /** As printed, without quotation marks, of which half a pair might be left. */
    String words(Phrase whole) {
        return clauses.text
                .span(whole.from(), whole.to())
                .in(clauses.text.body())
                .replaceAll("[\"“”]|''|``", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
