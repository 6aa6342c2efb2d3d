package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;

/** "Elected Teo Brand as its president", "Teo Brand was named coach": names that an office given to them makes a person's. */
final class Appointees {

    private static final int LONGEST = 4; // words between the name or verb and the noun of the office

    private final RegistryIndex index;
    private final Tokens tokens;

    Appointees(RegistryIndex index, Tokens tokens) {
        this.index = index;
        this.tokens = tokens;
    }

    boolean isOne(int begin, int end) {
        boolean isObject = begin > 0 && isChoosing(begin - 1) && isOffice(end);
        boolean isSubject = end + 1 < tokens.count()
                && ClauseWords.BE.contains(tokens.text().lower(end))
                && isChoosing(end + 1)
                && isOffice(end + 2);
        return isObject || isSubject;
    }

    private boolean isChoosing(int token) {
        return ClauseWords.CHOOSING.contains(tokens.text().lower(token));
    }

    /** Whether the noun of an office or a person comes after "as" and what may stand before a noun. */
    private boolean isOffice(int from) {
        int noun = from;
        while (noun < Math.min(tokens.count(), from + LONGEST) && isBeforeNoun(noun)) {
            noun++;
        }
        return noun < tokens.count()
                && tokens.sentence(noun) == tokens.sentence(from)
                && (tokens.longest(index.roles, noun, tokens.sentenceEnd(noun)) != null
                        || PersonNouns.isOne(tokens.text().lower(noun), tokens.reading(), noun));
    }

    private boolean isBeforeNoun(int token) {
        return tokens.text().is(token, "as")
                || tokens.is(token, WordClass.DEFINITE)
                || tokens.is(token, WordClass.POSSESSOR)
                || tokens.is(token, WordClass.INDEFINITE)
                || tokens.reading().isTag(token, Tag.JJ);
    }
}
