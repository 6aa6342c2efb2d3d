package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
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

    /** "His or her", "his/her". */
    boolean isOfEither(int token) {
        return token + 2 < tokens.count()
                && gender(token + 2) != null
                && (tokens.text().lower(token + 1).equals("or") || tokens.isMark(token + 1, '/'));
    }

    /** "He" and "she". */
    boolean isSubject(int token) {
        String word = tokens.text().lower(token);
        return word.equals("he") || word.equals("she");
    }

    /** "who succeeded him": not who is taken up. */
    boolean isObject(int token) {
        return tokens.text().lower(token).equals("him");
    }

    /** Where "who" takes up the person; {@code limit} when it does not. */
    int takenUpAt(Sighting sighting, int limit) {
        int end = afterPlace(sighting.end(), limit);
        int next = tokens.isMark(end, ',') ? afterApposed(end + 1, limit) : end;
        return next < limit && tokens.text().lower(next).equals("who") ? next : limit;
    }

    /** One past "a former clerk" where the token opens it; else the token itself. */
    private int afterApposed(int token, int limit) {
        NounChunks chunks = tokens.reading().chunks;
        int chunk = chunks.firstFrom(token);
        boolean isApposed = chunk < chunks.size
                && chunks.from[chunk] == token
                && chunks.to[chunk] < limit
                && (tokens.is(token, WordClass.INDEFINITE) || tokens.is(token, WordClass.DEFINITE));
        return isApposed ? chunks.to[chunk] : token;
    }

    /** One past "of Norland" after a name. */
    private int afterPlace(int end, int limit) {
        int at = end;
        if (at + 1 < limit && tokens.text().lower(at).equals("of")) {
            at++;
            while (at < limit && tokens.isNameWord(at)) {
                at++;
            }
        }
        return at;
    }
}
