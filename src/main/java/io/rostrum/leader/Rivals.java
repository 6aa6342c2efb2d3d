package io.rostrum.leader;

import io.rostrum.english.Gender;
import java.util.List;

/** Whom else a pronoun may mean: then it is left out. */
final class Rivals {

    private final Tokens tokens;
    private final Sightings sightings;
    private final Syntax syntax;
    private final Antecedents antecedents;

    Rivals(Tokens tokens, Sightings sightings, Syntax syntax, Antecedents antecedents) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.syntax = syntax;
        this.antecedents = antecedents;
    }

    /** Whether somebody else of the gender stands between in the sentence: "Varga attacked Orda for her speech". */
    boolean standBetween(int token, Gender gender, Sighting antecedent) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).token() > antecedent.token(); i--) {
            Sighting other = seen.get(i);
            if (other.sentence() == tokens.sentence(token)
                    && other.person().mayBe(gender)
                    && !other.person().isSame(antecedent.person())
                    && tokens.isQuoted(other.token()) == tokens.isQuoted(token)
                    && mayCompete(other, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayCompete(Sighting other, int token) {
        if (syntax.isSubject(
                token)) { // known subjects are weighed; of whom the gender is not known the weight says little
            return other.person().gender() == null
                    && !tokens.isPossessive(other.end())
                    && antecedents.parts.of(other) != SentencePart.OBLIQUE;
        }
        return !isObjectBeside(other, token)
                && !antecedents.isOwnObject(other, token)
                && (!syntax.isObject(token) || syntax.takenUpAt(other, token) == token);
    }

    /** "Varga chose Orda as her adviser", "Varga sued Orda and her own clerk": not whom the verb is done to. */
    private boolean isObjectBeside(Sighting other, int token) {
        boolean isAs = other.end() == token - 1 && tokens.text().is(token - 1, "as");
        return (isAs || syntax.isOwn(token)) && antecedents.parts.of(other) == SentencePart.OBJECT;
    }
}
