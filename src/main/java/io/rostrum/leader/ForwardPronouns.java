package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import java.util.ArrayList;
import java.util.List;

/** "Despite her lead, Varga left early": pronouns that nobody before is meant by, and the subject named after them is. */
final class ForwardPronouns {

    private static final double CONFIDENCE = 0.85;
    private static final int PHRASE = 8; // tokens of "her long speech to the house"
    private static final int ROLE = 5; // tokens of "Prime Minister" between comma and name

    private final Tokens tokens;
    private final Reading reading;
    private final Sightings sightings;
    private final SentenceParts parts;
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(int token, Gender gender) {}

    ForwardPronouns(Tokens tokens, Sightings sightings, SentenceParts parts) {
        this.tokens = tokens;
        this.reading = tokens.reading();
        this.sightings = sightings;
        this.parts = parts;
    }

    /** Remembers a pronoun before which nobody of its gender is named. */
    void add(int token, Gender gender) {
        int first = tokens.sentenceStart(token);
        boolean isOpening =
                reading.isTag(first, Tag.IN) || reading.isTag(first, Tag.WRB) || reading.isTag(first, Tag.VBN);
        if (isOpening && !tokens.isQuoted(token)) {
            waiting.add(new Waiting(token, gender));
        }
    }

    /** "In her speech, Varga": whether no verb, but a comma and a person's name come next, whoever else was named before. */
    boolean isBeforeName(int token) {
        int start = tokens.sentenceStart(token);
        if (!reading.isTag(token, Tag.PRP$) || !reading.isTag(start, Tag.IN) || tokens.isQuoted(token)) {
            return false;
        }
        int end = tokens.sentenceEnd(token);
        int comma = token + 1;
        while (comma < end && !tokens.isMark(comma, ',')) {
            comma++;
        }
        int name = comma + 1;
        boolean isPhrase = name < end && comma - token <= PHRASE && reading.finites[comma] == reading.finites[start];
        boolean isName = isPhrase
                && (!sightings.bearers(tokens.word(name)).isEmpty()
                        || tokens.isGivenName(name) && tokens.isNameWord(name + 1));
        return isName && reading.isFiniteVerb(tokens.isNameWord(name + 1) ? name + 2 : name + 1);
    }

    /** Mentions for those that the person just named is meant by. */
    void read(Sighting named) {
        waiting.removeIf(pronoun -> tokens.sentence(pronoun.token()) != named.sentence());
        if (!waiting.isEmpty() && isMainSubject(named)) {
            waiting.stream()
                    .filter(pronoun -> named.person().gender() == pronoun.gender())
                    .forEach(pronoun -> sightings.insert(
                            pronoun.token(),
                            named.person(),
                            Math.min(CONFIDENCE, named.mention().confidence()),
                            named.mention().span()));
            waiting.clear();
        }
    }

    private boolean isMainSubject(Sighting named) {
        SentencePart part = parts.of(named);
        boolean isSubject = part == SentencePart.SUBJECT || part == SentencePart.SUBORDINATE;
        int before = named.token() - 1;
        while (before > named.token() - ROLE && before > 0 && isOfTitle(reading.tagOf(before))) {
            before--;
        }
        return isSubject && !tokens.isQuoted(named.token()) && (tokens.isMark(before, ',') || isSaidOf(named.token()));
    }

    private static boolean isOfTitle(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT;
    }

    /** ", it is likely that Varga". */
    private boolean isSaidOf(int name) {
        int it = name - 1;
        while (it > tokens.sentenceStart(name) && !tokens.isMark(it, ',')) {
            it--;
        }
        return tokens.text().is(name - 1, "that") && tokens.text().is(it + 1, "it");
    }
}
