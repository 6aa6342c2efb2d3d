package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;

/** Sources that are somebody's words: "his latest remarks suggest", "comments by Varga", "in the words of Varga". */
final class OwnWords {

    private OwnWords() {}

    /** The owner of the words that the phrase names; null when it names none or nobody known owns them. */
    static Mention owner(int chunk, Reading reading, MentionMap mentions) {
        NounChunks chunks = reading.chunks;
        int from = chunks.from[chunk];
        int head = chunks.head[chunk];
        if (!ClauseWords.WORDS.contains(reading.text.lower(head))) {
            return null;
        }
        for (int token = head - 1; token >= from; token--) {
            if (reading.isTag(token, Tag.PRP$) || reading.isTag(token, Tag.POS)) {
                return mentions.lastIn(from, reading.isTag(token, Tag.POS) ? token : token + 1);
            }
        }
        Mention inside = mentions.lastIn(head + 1, chunks.to[chunk]);
        int by = chunks.to[chunk];
        boolean isBy = inside == null
                && chunk + 1 < chunks.size
                && chunks.from[chunk + 1] == by + 1
                && (reading.text.is(by, "by") || reading.text.is(by, "from"));
        return isBy ? mentions.lastIn(by + 1, chunks.to[chunk + 1]) : inside;
    }
}
