package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/**
 * Resolves what a person is called without an office of the registry, "the Reform nominee", "the senator", "the
 * businessman": to whom the article itself calls so, else to whom it speaks of just before.
 */
final class Descriptions {

    private static final double CALLED_SO = 0.85;
    private static final double SPOKEN_OF = 0.6;

    /** Of whom neither the article nor the registry knows it: about two of three are right. */
    private static final double UNKNOWN = 0.45;

    private static final double CLEAR = 1;
    private static final String CAMPAIGN = "campaign";

    private final Tokens tokens;
    private final NounChunks chunks;
    private final Sightings sightings;
    private final Antecedents antecedents;
    private final KnownAs known;
    private final CallNames calls;
    private final Whoever whoever;

    Descriptions(Tokens tokens, LocalDate day, Sightings sightings, Antecedents antecedents, KnownAs known) {
        this.tokens = tokens;
        this.chunks = tokens.reading().chunks;
        this.sightings = sightings;
        this.antecedents = antecedents;
        this.known = known;
        this.whoever = new Whoever(tokens, day, sightings);
        this.calls = new CallNames(tokens, sightings, known);
    }

    /** Gives one past the phrase, the same token when none begins there or nobody is meant. */
    int read(int token) {
        int chunk = tokens.is(token, WordClass.DEFINITE) ? chunks.firstFrom(token) : chunks.size;
        if (chunk >= chunks.size || chunks.from[chunk] != token || chunks.head[chunk] != chunks.to[chunk] - 1) {
            return token;
        }
        int head = chunks.head[chunk];
        String noun = Description.plain(tokens.text().lower(head));
        boolean isName = tokens.text().isCapitalised(head);
        if (isName
                || whoever.isMeant(token, head, ClauseWords.CANDIDATES.contains(noun))
                || !ClauseWords.DESCRIPTIONS.contains(noun)
                || !tokens.reading().isTag(head, Tag.NN)) {
            return token;
        }
        return meet(said(token, head, noun)) ? head + 1 : token;
    }

    private boolean meet(Description said) {
        Gender gender = gender(said.head());
        List<Sighting> ofCampaign = ofCampaign(said);
        List<Sighting> called = ofCampaign.isEmpty() ? calls.fitting(said) : ofCampaign;
        Sighting meant = called.size() == 1 ? called.get(0) : spokenOf(said, gender);
        if (meant == null || !meant.person().mayBe(gender) || called.size() > 1 && !isAmong(called, meant)) {
            return false;
        }
        double certain = called.size() == 1 ? CALLED_SO : known.is(meant.person(), said) ? SPOKEN_OF : UNKNOWN;
        double confidence = Math.min(certain, meant.mention().confidence());
        sightings.add(
                Mention.Kind.ROLE,
                said.begin(),
                said.head() + 1,
                meant.person(),
                confidence,
                null,
                meant.mention().span());
        return true;
    }

    /** As the noun tells, or "the candidate and her staff". */
    private Gender gender(int head) {
        Gender gender = PersonNouns.gender(tokens.text().lower(head));
        boolean goesOn = gender == null
                && head + 2 < tokens.sentenceEnd(head)
                && tokens.text().is(head + 1, "and")
                && tokens.is(head + 2, WordClass.POSSESSOR);
        if (!goesOn) {
            return gender;
        }
        return tokens.is(head + 2, WordClass.SHE)
                ? Gender.FEMALE
                : tokens.is(head + 2, WordClass.HE) ? Gender.MALE : null;
    }

    /** "The Varga campaign said the candidate had left": its own; empty where the sentence names none before. */
    private List<Sighting> ofCampaign(Description said) {
        if (!said.noun().equals(Description.CANDIDATE) || !said.parties().isEmpty()) {
            return List.of();
        }
        int start = tokens.sentenceStart(said.begin());
        for (int token = said.begin() - 1; token > start + 1; token--) {
            if (tokens.text().lower(token).equals(CAMPAIGN)) {
                int owner = tokens.isPossessive(token - 1) ? token - 2 : token - 1;
                return calls.ofSurname(tokens.word(owner));
            }
        }
        return List.of();
    }

    private static boolean isAmong(List<Sighting> called, Sighting meant) {
        return called.stream().anyMatch(one -> one.person().isSame(meant.person()));
    }

    private Description said(int begin, int head, String noun) {
        StringJoiner place = new StringJoiner(" ");
        boolean isFormer = false;
        for (int token = begin + 1; token < head; token++) {
            isFormer |= tokens.is(token, WordClass.HOLDER_FORMER);
            String word = Description.plain(tokens.text().lower(token));
            if (tokens.text().isCapitalised(token) && !ClauseWords.PARTIES.contains(word)) {
                place.add(word);
            }
        }
        if (head + 2 < tokens.count()
                && ClauseWords.FROM_A_PLACE.contains(tokens.text().lower(head + 1))) {
            for (int token = head + 2; token < tokens.count() && tokens.isNameWord(token); token++) {
                place.add(tokens.text().lower(token));
            }
        }
        return new Description(begin, head, noun, CallNames.words(tokens, begin + 1, head), place.toString(), isFormer);
    }

    private Sighting spokenOf(Description said, Gender gender) {
        Antecedents.Found found = antecedents.best(said.begin(), gender);
        boolean isClear = found != null
                && found.margin() >= CLEAR
                && found.part().compareTo(SentencePart.OPENING) <= 0
                && antecedents.distance(found.sighting().token(), said.begin()) == 1;
        return isClear && !calls.speaksAgainst(found.sighting(), said) ? found.sighting() : null;
    }
}
