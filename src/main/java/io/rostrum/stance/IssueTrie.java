package io.rostrum.stance;

import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The patterns of all issues by their words, with gaps of up to three words. */
final class IssueTrie implements Serializable {

    private static final int GAP = 3;

    private final Map<String, IssueTrie> next = new HashMap<>();
    private IssueTrie gap;
    private Match issue;

    /**
     * An issue in a text.
     *
     * @param to     one past its last token
     * @param isDeed whether it begins with a verb, so that it names the doing
     * @param sign   -1 where the words name the contrary: an abortion ban
     */
    record Match(Issue issue, int from, int to, boolean isDeed, int sign) implements Serializable {}

    /** @param pattern the spellings of each word; null for a gap */
    void put(List<Collection<String>> pattern, Issue value, boolean isDeed, int sign) {
        List<IssueTrie> ends = List.of(this);
        for (Collection<String> words : pattern) {
            List<IssueTrie> reached = new ArrayList<>();
            for (IssueTrie node : ends) {
                node.step(words, reached);
            }
            ends = reached;
        }
        for (IssueTrie end : ends) {
            end.issue = end.issue == null ? new Match(value, 0, 0, isDeed, sign) : end.issue;
        }
    }

    private void step(Collection<String> words, List<IssueTrie> reached) {
        if (words == null) {
            gap = gap == null ? new IssueTrie() : gap;
            reached.add(gap);
            return;
        }
        for (String word : words) {
            reached.add(next.computeIfAbsent(word, unused -> new IssueTrie()));
        }
    }

    /** The longest issue that begins at the token and ends by {@code limit}; null when there is none. */
    Match longest(Text text, int token, int limit) {
        return next.containsKey(text.lower(token)) ? walk(text, token, token, limit) : null;
    }

    private Match walk(Text text, int begin, int at, int limit) {
        Match best = issue == null ? null : new Match(issue.issue, begin, at, issue.isDeed, issue.sign);
        IssueTrie child = at < limit ? next.get(text.lower(at)) : null;
        best = longer(best, child == null ? null : child.walk(text, begin, at + 1, limit));
        for (int skip = 0; gap != null && skip <= GAP && at + skip < limit; skip++) {
            if (skip > 0 && !text.isWord(at + skip - 1) && !text.isPossessive(at + skip - 1)) {
                break;
            }
            best = longer(best, gap.walk(text, begin, at + skip, limit));
        }
        return best;
    }

    private static Match longer(Match one, Match other) {
        return one == null || other != null && other.to > one.to ? other : one;
    }
}
