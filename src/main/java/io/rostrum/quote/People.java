package io.rostrum.quote;

import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;

/** Which noun phrases mean a person, or an organisation that is named. */
final class People {

    private final Reading reading;
    private final MentionMap mentions;

    People(Reading reading, MentionMap mentions) {
        this.reading = reading;
        this.mentions = mentions;
    }

    /** Whether the head of the phrase ends a mention. */
    boolean isMentioned(int chunk) {
        return mentioned(chunk) != null;
    }

    /** Whether it ends a name that is known. */
    boolean isKnownByName(int chunk) {
        Mention mention = mentioned(chunk);
        return mention != null && mention.kind() == Mention.Kind.NAME;
    }

    /** The mention that the head of the phrase ends; null when none does. */
    Mention mentioned(int chunk) {
        int head = reading.chunks.head[chunk];
        Mention mention = mentions.lastIn(reading.chunks.from[chunk], head + 1);
        return mention != null && mention.span().end() == reading.text.end(head) ? mention : null;
    }

    /** "The mayor, Ole Brand": whether a comma and somebody's name follow a phrase with an article. */
    boolean isApposed(int chunk) {
        NounChunks chunks = reading.chunks;
        int name = chunk + 1;
        return name < chunks.size
                && reading.isTag(chunks.from[chunk], Tag.DT)
                && reading.text.first(chunks.to[chunk]) == ','
                && chunks.from[name] == chunks.to[chunk] + 1
                && (isKnownByName(name) || isNamed(name));
    }

    /** Whether the phrase is two names or more, known or not. */
    boolean isNamed(int chunk) {
        NounChunks chunks = reading.chunks;
        return chunks.head[chunk] > chunks.from[chunk]
                && reading.isTag(chunks.head[chunk], Tag.NNP)
                && reading.isTag(chunks.from[chunk], Tag.NNP);
    }
}
