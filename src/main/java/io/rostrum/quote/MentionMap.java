package io.rostrum.quote;

import io.rostrum.leader.Mention;
import io.rostrum.text.Text;
import java.util.List;

/** The mentions of an article by token. */
public final class MentionMap {

    private final List<Mention> mentions;
    private final int[] mentionOf; // by token: index + 1; 0 for none

    public MentionMap(Text text, List<Mention> mentions) {
        this.mentions = mentions;
        this.mentionOf = new int[text.tokens()];
        for (int i = 0; i < mentions.size(); i++) {
            int token = text.tokenAt(mentions.get(i).span().begin());
            while (token < text.tokens()
                    && text.begin(token) < mentions.get(i).span().end()) {
                mentionOf[token++] = i + 1;
            }
        }
    }

    /** The mention that holds the token; null when none does. */
    public Mention at(int token) {
        return lastIn(token, token + 1);
    }

    /** The last mention within the tokens; null when there is none. */
    Mention lastIn(int from, int to) {
        for (int token = to - 1; token >= from; token--) {
            if (mentionOf[token] > 0) {
                return mentions.get(mentionOf[token] - 1);
            }
        }
        return null;
    }

    /** How the last mention within the tokens refers: 0 none, 1 name, 2 role, 3 pronoun; more for leaders. */
    int kind(int from, int to) {
        Mention mention = lastIn(from, to);
        return mention == null ? 0 : 1 + mention.kind().ordinal() + (mention.isLeader() ? 4 : 0);
    }
}
