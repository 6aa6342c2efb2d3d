package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;

/** Words that tell when, inside a clause: "beforehand", "on Monday", "last week", "from the very first day". */
record TimeAdverbials(Clauses clauses) {

    private static final int LONGEST = 5;

    /** The first token from here that tells no time. */
    int after(int token) {
        int at = pastAdverbs(token);
        for (int end = end(at); end > at; end = end(at)) {
            at = pastAdverbs(end);
        }
        return at;
    }

    private int pastAdverbs(int token) {
        int at = clauses.skipAdverbs(token);
        while (clauses.tag(at) == Tag.RB && !ClauseWords.NEGATIONS.contains(clauses.word(at))) {
            at = clauses.skipAdverbs(at + 1);
        }
        return at;
    }

    /** One past the adverbial that begins here; the token itself where none does. */
    private int end(int token) {
        boolean opens = ClauseWords.BEFORE_TIMES.contains(clauses.word(token))
                || clauses.word(token).equals("from");
        int at = opens ? token + 1 : token;
        while (at < clauses.to && at < token + LONGEST && isBeforeTime(at)) {
            at++;
        }
        boolean told = opens || at > token && clauses.isTime(at);
        boolean time = clauses.isTime(at) || opens && StanceWords.BEGINNINGS.contains(clauses.word(at));
        return told && time && !clauses.isPossessive(at + 1) ? at + 1 : token;
    }

    private boolean isBeforeTime(int token) {
        return !clauses.isTime(token)
                && (ClauseWords.DETERMINERS.contains(clauses.word(token))
                        || clauses.tag(token) == Tag.JJ
                        || ClauseWords.isAdverb(clauses.word(token)));
    }
}
