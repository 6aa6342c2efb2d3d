package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** The subject of a clause by its place: the first noun phrase. */
record FirstSubjects(Clauses clauses) {

    /** The subject of the clause that holds the token: its first noun phrase, after what is set off by a comma. */
    Phrase of(int token) {
        int begin = token;
        while (begin > clauses.from && !opensClause(begin - 1)) {
            begin--;
        }
        begin = pastSetOff(begin, token);
        Phrase subject = withOffice(clauses.right(begin));
        return subject == null && ClauseWords.PRONOUNS.contains(clauses.word(begin)) ? Phrase.of(begin) : subject;
    }

    /** "The president of Sudmark Ole Brandt" is Brandt. */
    private Phrase withOffice(Phrase title) {
        boolean of = title != null
                && clauses.word(title.to()).equals("of")
                && ClauseWords.TITLES.contains(clauses.text.lower(title.head()));
        Phrase whole = of ? clauses.right(title.to() + 1) : null;
        boolean named = whole != null && whole.to() - whole.from() > 1 && clauses.isName(whole.head());
        return named ? new Phrase(title.from(), whole.to(), whole.head()) : title;
    }

    /** Past "on Monday," and "however,". */
    private int pastSetOff(int begin, int limit) {
        int at = begin;
        while (at < limit && isSetOff(at)) {
            int comma = at;
            while (comma < limit && clauses.text.first(comma) != ',') {
                comma++;
            }
            if (comma == limit) {
                return at + 1;
            }
            at = comma + 1;
        }
        return at;
    }

    private boolean isSetOff(int token) {
        String word = clauses.word(token);
        return ClauseWords.PREPOSITIONS.contains(word) || ClauseWords.isAdverb(word) || clauses.tag(token) == Tag.RB;
    }

    private boolean opensClause(int token) {
        char mark = clauses.text.first(token);
        return ClauseWords.CLAUSE_OPENERS.contains(clauses.word(token)) && !clauses.isName(token)
                || mark == '"'
                || mark == '“'
                || mark == '”';
    }
}
