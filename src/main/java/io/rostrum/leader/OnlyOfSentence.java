package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Tag;
import java.util.List;

/** The only person of a gender whom the sentence of a pronoun has before it: nearer than any subject of a sentence before. */
final class OnlyOfSentence {

    private final Tokens tokens;
    private final Reports reports;
    private final Sightings sightings;
    private final Syntax syntax;
    private final SentenceParts parts;
    private final Antecedents antecedents;

    OnlyOfSentence(Tokens tokens, Sightings sightings, Syntax syntax, Antecedents antecedents) {
        this.tokens = tokens;
        this.reports = antecedents.reports;
        this.sightings = sightings;
        this.syntax = syntax;
        this.parts = antecedents.parts;
        this.antecedents = antecedents;
    }

    /** "Orda accused Varga of selling her house": the only one of the gender in the sentence; null for none. */
    Sighting of(int token, Gender gender) {
        Sighting only = null;
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(token); i--) {
            Sighting sighting = seen.get(i);
            boolean fits = sighting.person().mayBe(gender)
                    && !tokens.isQuoted(sighting.token())
                    && !antecedents.isOwnObject(sighting, token);
            boolean isOther = only != null && !only.person().isSame(sighting.person());
            if (fits && (sighting.person().gender() != gender || isOther)) {
                return null;
            }
            only = fits ? sighting : only;
        }
        return only == null || isOutOfReach(only, token) ? null : only;
    }

    /** "Varga praised her", "Like Varga, she": not who stands there. */
    private boolean isOutOfReach(Sighting only, int pronoun) {
        SentencePart part = parts.of(only);
        boolean isSubject =
                part == SentencePart.SUBJECT || part == SentencePart.OPENING && !parts.isGoverned(only.token());
        return syntax.isSubject(pronoun)
                ? part == SentencePart.OBLIQUE && !parts.isSubordinate(pronoun) || reports.ofSubject(pronoun) != null
                : isSubject && !tokens.reading().isTag(pronoun, Tag.PRP$);
    }
}
