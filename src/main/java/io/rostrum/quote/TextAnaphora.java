package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;

/** "A note from Varga came. 'Row on,' it said.": who wrote the letter, note or post that "it" or "the note" takes up. */
final class TextAnaphora {

    private static final int UNITS_BACK = 2;

    private final Reading reading;
    private final NounChunks chunks;
    private final MentionMap mentions;
    private final People people;

    TextAnaphora(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.chunks = reading.chunks;
        this.mentions = mentions;
        this.people = new People(reading, mentions);
    }

    /** Null where the phrase takes up no words of anybody known. */
    Mention author(int phrase, int cue) {
        int from = chunks.from[phrase];
        boolean holdsCue = from < cue && cue < chunks.to[phrase]; // "the letter read", taken for one phrase
        int to = holdsCue ? cue : chunks.to[phrase];
        String noun = reading.text.lower(to - 1);
        boolean isIt = noun.equals("it");
        boolean isTaken = isIt || reading.text.is(from, "the") && to - from == 2 && ClauseWords.WRITINGS.contains(noun);
        int first = isTaken ? reading.unitStart[Math.max(0, reading.unitOf[from] - UNITS_BACK)] : from;
        for (int chunk = phrase - 1; isTaken && chunk >= 0 && chunks.from[chunk] >= first; chunk--) {
            String head = reading.text.lower(chunks.head[chunk]);
            if (isIt ? ClauseWords.WRITINGS.contains(head) : head.equals(noun)) {
                Mention owner = OwnWords.owner(chunk, reading, mentions);
                return owner != null ? owner : sender(chunk);
            }
        }
        return null;
    }

    /** "Varga sent the rowers a letter": the subject of the verb before. */
    private Mention sender(int letter) {
        int verb = chunks.from[letter] - 1;
        int first = reading.unitStart[reading.unitOf[chunks.from[letter]]];
        while (verb > first && !reading.isFiniteVerb(verb) && !reading.isTag(verb, Tag.VBN)) {
            verb--;
        }
        if (verb < first || !ClauseWords.SENDING.contains(reading.text.lower(verb))) {
            return null;
        }
        int subject = chunks.firstFrom(new CueGroup(reading, verb).from) - 1;
        boolean sends = subject >= 0 && chunks.from[subject] >= first;
        return sends ? people.mentioned(subject) : null;
    }
}
