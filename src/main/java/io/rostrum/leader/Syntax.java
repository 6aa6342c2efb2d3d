package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;

/** What the words right around a pronoun or a person say of their part in the sentence. */
final class Syntax {

    private final Tokens tokens;

    Syntax(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Of the pronoun at the token; null when there is none. */
    Gender gender(int token) {
        return tokens.is(token, WordClass.HE) ? Gender.MALE : tokens.is(token, WordClass.SHE) ? Gender.FEMALE : null;
    }

    /** "[T]he" holds no pronoun. */
    boolean isPartOfWord(int token) {
        return token > 0
                && tokens.isMark(token - 1, ']')
                && tokens.text().begin(token) == tokens.text().end(token - 1);
    }

    /** "His or her", "his/her": both words. */
    boolean isOfEither(int token) {
        return joinsEither(token + 1) && isOther(token, token + 2)
                || joinsEither(token - 1) && isOther(token, token - 2);
    }

    private boolean isOther(int pronoun, int token) {
        return gender(token) != null && gender(token) != gender(pronoun);
    }

    private boolean joinsEither(int token) {
        return token > 0 && token + 1 < tokens.count() && (tokens.text().is(token, "or") || tokens.isMark(token, '/'));
    }

    /** "His own": the subject's, "Varga sued Orda and her own clerk". */
    boolean isOwn(int pronoun) {
        return pronoun + 1 < tokens.count() && tokens.text().is(pronoun + 1, "own");
    }

    /** "He" and "she". */
    boolean isSubject(int token) {
        String word = tokens.text().lower(token);
        return word.equals("he") || word.equals("she");
    }

    /** "Him", and "her" before what it cannot own: not the subject of its verb, nor whom "who" takes up in "who succeeded him". */
    boolean isObject(int token) {
        String word = tokens.text().lower(token);
        return word.equals("him") || word.equals("her") && !mayOwn(token + 1);
    }

    /** A noun or what may stand before one: "her house", "her late brother", "her sitting room". */
    private boolean mayOwn(int token) {
        Tag tag = tokens.reading().tagOf(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.CD || tag == Tag.VBG || tag == Tag.VBN || tag == Tag.RB;
    }

    /** Where "who" takes up the person; {@code limit} when it does not. */
    int takenUpAt(Sighting sighting, int limit) {
        int end = afterPlace(sighting.end(), limit);
        int next = tokens.isMark(end, ',') ? afterApposed(end + 1, limit) : end;
        return next < limit && tokens.text().is(next, "who") ? next : limit;
    }

    /** One past "a former clerk" where the token opens it; else the token itself. */
    private int afterApposed(int token, int limit) {
        NounChunks chunks = tokens.reading().chunks;
        int chunk = chunks.firstFrom(token);
        boolean isApposed = chunk < chunks.size
                && chunks.from[chunk] == token
                && chunks.to[chunk] < limit
                && (tokens.is(token, WordClass.INDEFINITE) || tokens.is(token, WordClass.DEFINITE));
        return isApposed ? afterComma(afterState(chunks, chunk), limit) : token;
    }

    /** One past "Ostby, Norland" where a comma parts the two. */
    private int afterState(NounChunks chunks, int chunk) {
        int end = chunks.to[chunk];
        boolean goesOn = tokens.isNameWord(end - 1)
                && tokens.isMark(end, ',')
                && chunk + 1 < chunks.size
                && chunks.from[chunk + 1] == end + 1
                && tokens.isNameWord(end + 1);
        return goesOn ? chunks.to[chunk + 1] : end;
    }

    private int afterComma(int token, int limit) {
        return token < limit && tokens.isMark(token, ',') ? token + 1 : token;
    }

    /** One past "of Norland" after a name. */
    private int afterPlace(int end, int limit) {
        int at = end;
        if (at + 1 < limit && tokens.text().is(at, "of")) {
            at++;
            while (at < limit && tokens.isNameWord(at)) {
                at++;
            }
        }
        return at;
    }
}
