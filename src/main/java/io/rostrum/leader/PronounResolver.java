package io.rostrum.leader;

import io.rostrum.article.QuoteMarks;
import io.rostrum.article.Text;
import java.util.List;
import java.util.Map;

/**
 * Decides whom "he" and "she" mean: the subject before in the same sentence, else the subject of the sentence before.
 *
 * <p>Pronouns inside quotation marks are the speaker's words about somebody else and are left out.
 */
final class PronounResolver {

    private static final int SENTENCES_BACK = 3;

    private static final Map<String, Gender> PRONOUNS = Map.of(
            "he", Gender.MALE,
            "him", Gender.MALE,
            "his", Gender.MALE,
            "himself", Gender.MALE,
            "she", Gender.FEMALE,
            "her", Gender.FEMALE,
            "hers", Gender.FEMALE,
            "herself", Gender.FEMALE);

    private final Text text;
    private final QuoteMarks marks;
    private final Sightings sightings;

    PronounResolver(Text text, QuoteMarks marks, Sightings sightings) {
        this.text = text;
        this.marks = marks;
        this.sightings = sightings;
    }

    /** Reads the pronoun at the token; gives the token after it, the same token when there is none or nobody is meant. */
    int read(int token) {
        Gender gender = PRONOUNS.get(text.lower(token));
        if (gender == null || marks.isInside(text.begin(token))) {
            return token;
        }
        Sighting antecedent = antecedent(text.sentenceOf(token), gender);
        if (antecedent == null
                || antecedent.person().leaderId() == null && antecedent.person().name() == null) {
            return token;
        }
        boolean sameSentence = antecedent.sentence() == text.sentenceOf(token);
        double confidence = (sameSentence ? 0.85 : 0.75) * (antecedent.person().gender() == gender ? 1 : 0.8);
        sightings.add(
                Mention.Kind.PRONOUN,
                token,
                token + 1,
                antecedent.person(),
                confidence,
                null,
                antecedent.mention().span());
        return token + 1;
    }

    private Sighting antecedent(int sentence, Gender gender) {
        for (int back = 0; back <= SENTENCES_BACK && sentence - back >= 0; back++) {
            Sighting found = inSentence(sentence - back, gender);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first fitting subject of the sentence outside quotation marks, else the first fitting person. */
    private Sighting inSentence(int sentence, Gender gender) {
        Sighting first = null;
        List<Sighting> seen = sightings.all();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() >= sentence; i--) {
            Sighting sighting = seen.get(i);
            if (sighting.sentence() == sentence
                    && sighting.person().mayBe(gender)
                    && !marks.isInside(sighting.mention().span().begin())) {
                first = first == null || sighting.isSubject() || !first.isSubject() ? sighting : first;
            }
        }
        return first;
    }
}
