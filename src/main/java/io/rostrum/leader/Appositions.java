package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.util.List;

/** Whom the sentence itself names with a role: "Ilse Varga, the president,", "Ilse Varga was the president". */
final class Appositions {

    private static final int APPOSED_WITHIN = 3;

    private final Tokens tokens;
    private final Sightings sightings;
    private final RoleHolders holders;

    Appositions(Tokens tokens, Sightings sightings, RoleHolders holders) {
        this.tokens = tokens;
        this.sightings = sightings;
        this.holders = holders;
    }

    /** Whether the role is said of the subject. */
    boolean isPredicate(RolePhrase phrase) {
        return tokens.is(phrase.begin() - 1, WordClass.WAS) && !isOwner(phrase) && !isCleft(phrase);
    }

    /** "Varga was the prime minister until 2018": only who of the sentence ever held it; null for nobody. */
    Sighting subject(RolePhrase phrase) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).sentence() == tokens.sentence(phrase.begin()); i--) {
            Sighting subject = seen.get(i);
            if (subject.person().leader() != null && holders.everHeld(subject.person(), phrase)) {
                return subject;
            }
        }
        return null;
    }

    /** Whom "Ilse Varga, the president," names before the comma; null when the phrase does not stand so. */
    Sighting apposed(RolePhrase phrase) {
        Sighting last = sightings.last();
        boolean mayBe =
                follows(phrase) && (!last.person().hasKnownOffices() || holders.everHeld(last.person(), phrase));
        return mayBe ? last : null;
    }

    /** Whether the phrase stands right behind a name and its comma, and neither owns nor does anything. */
    boolean follows(RolePhrase phrase) {
        Sighting last = sightings.last();
        return last != null
                && tokens.isMark(last.end(), ',')
                && phrase.begin() - last.end() <= APPOSED_WITHIN
                && last.sentence() == tokens.sentence(phrase.begin())
                && !tokens.is(phrase.begin() - 1, WordClass.PREPOSITION)
                && !isOwner(phrase)
                && !tokens.reading().isFiniteVerb(phrase.end());
    }

    /** Whether nothing but "elected", "newly elected" or "its" stands between the comma and the phrase. */
    boolean isNextTo(RolePhrase phrase) {
        Sighting last = sightings.last();
        boolean isNext = last != null && last.end() < phrase.begin();
        for (int token = isNext ? last.end() + 1 : 0; isNext && token < phrase.begin(); token++) {
            isNext = tokens.reading().isTag(token, Tag.VBN)
                    || tokens.reading().isTag(token, Tag.RB)
                    || tokens.reading().isTag(token, Tag.JJ)
                    || tokens.reading().isTag(token, Tag.PRP$);
        }
        return isNext;
    }

    /** "The club elected Ann Low president", "chose Ann Low as its new president". */
    boolean isChosen(RolePhrase phrase) {
        Sighting last = sightings.last();
        int verb = last == null ? -1 : last.token() - 1;
        boolean isNext = verb >= 0
                && last.end() <= phrase.begin()
                && ClauseWords.CHOOSING.contains(tokens.text().lower(verb));
        for (int token = isNext ? last.end() : 0; isNext && token < phrase.begin(); token++) {
            isNext = tokens.text().is(token, "as")
                    || tokens.is(token, WordClass.POSSESSOR)
                    || tokens.reading().isTag(token, Tag.JJ)
                    || tokens.is(token, WordClass.DEFINITE);
        }
        return isNext;
    }

    /** "It was the president who". */
    private boolean isCleft(RolePhrase phrase) {
        return phrase.begin() > 1
                && phrase.end() < tokens.count()
                && tokens.text().is(phrase.begin() - 2, "it")
                && tokens.is(phrase.end(), WordClass.RELATIVE_PERSON);
    }

    /** "The president's choice" is not the president. */
    private boolean isOwner(RolePhrase phrase) {
        return tokens.isPossessive(phrase.end());
    }
}
