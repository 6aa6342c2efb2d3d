package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.Text;

/** "This mill", of a mill the article told of before. */
record PointedThings(Clauses clauses) {

    /** The thing as the article named it before, or by its noun; null where nothing tells what is pointed at. */
    String words(Phrase core) {
        String noun = clauses.word(core.head());
        boolean points = core.to() - core.from() == 1
                && clauses.word(core.from() - 1).equals("this")
                && clauses.tag(core.head()).isNoun()
                && !saysLittle(noun)
                && isTold(noun);
        String fuller = points ? clauses.descriptions().fuller(core.head()) : null;
        return fuller != null ? fuller : points ? noun : null;
    }

    private boolean saysLittle(String noun) {
        return noun.length() < 3
                || ClauseWords.SHELLS.contains(noun)
                || ClauseWords.SHELLS_OF_OWNERS.contains(noun)
                || ClauseWords.TIMES.contains(noun)
                || ClauseWords.ONE_OF_MANY.contains(noun)
                || ClauseWords.TITLES.contains(noun)
                || ClauseWords.DESCRIPTIONS.contains(noun)
                || ClauseWords.SOMEBODY.contains(noun)
                || ClauseWords.OCCASIONS.contains(noun);
    }

    /** "A mill", "the old mill" somewhere before. */
    private boolean isTold(String noun) {
        Text text = clauses.text;
        for (int at = clauses.from - 1; at > 0; at--) {
            boolean same = text.lower(at).equals(noun);
            if (same && (isArticle(text, at - 1) || at > 1 && isArticle(text, at - 2))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArticle(Text text, int token) {
        return ClauseWords.ARTICLES.contains(text.lower(token));
    }
}
