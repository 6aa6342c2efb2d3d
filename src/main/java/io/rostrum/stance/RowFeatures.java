package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.stance.Stance.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What tells whether a row can be printed: its construction, who holds, and what it is about. What stands around it (the sentence's
 * length, commas, other verbs, years) was tried and tells nothing more.
 */
final class RowFeatures {

    private static final int NEAR = 2;
    private static final int FAR = 6;

    private final List<String> all = new ArrayList<>();

    private RowFeatures() {}

    /**
     * @param printed   the words that name the holder; null: the speaker of a quotation
     * @param mentioned belief in who is meant, (0, 1]
     */
    static List<String> of(
            StanceFrame frame, Phrase printed, Party holder, Party target, double mentioned, Clauses clauses) {
        RowFeatures features = new RowFeatures();
        features.add("mentioned", (int) Math.min(9, mentioned * 10));
        features.construction(frame, clauses);
        features.add("holder", holder(printed, clauses));
        features.add("holder-type", lower(holder.type()));
        features.add(lower(holder.type()), frame.method());
        features.target(frame, target);
        return features.all;
    }

    private void construction(StanceFrame frame, Clauses clauses) {
        add("method", frame.method());
        add("modality", lower(frame.modality()));
        if (frame.method().equals("demand:asked")) {
            clauses.hits.stream()
                    .filter(hit -> hit.to() <= frame.trigger())
                    .filter(hit ->
                            hit.is(Trigger.Kind.URGES) || hit.trigger().entry().equals("call for"))
                    .forEach(hit -> add("entry", hit.trigger().entry()));
        }
        for (Hit hit : clauses.hits) {
            if (hit.from() == frame.trigger() && hit.to() == frame.triggerEnd()) {
                add("entry", hit.trigger().entry());
                add("kind", hit.trigger().as().word());
                return;
            }
        }
    }

    private static String holder(Phrase holder, Clauses clauses) {
        if (holder == null) {
            return "speaker";
        }
        String word = clauses.word(holder.head());
        return ClauseWords.PRONOUNS.contains(word) ? "pronoun" : word.isEmpty() ? "name" : "role";
    }

    private void target(StanceFrame frame, Party target) {
        boolean open = target.type() == Party.Type.ISSUE && target.id() == null;
        add("target", (open ? "open" : lower(target.type())) + (target.id() == null ? "" : "-id"));
        add("target-far", distance(frame.target().from() - frame.triggerEnd()));
        if (open) {
            add("open-words", Math.min(target.name().split(" ").length, FAR));
        }
    }

    private static String distance(int words) {
        if (words <= 0) {
            return words < 0 ? "before" : "next";
        }
        return words <= NEAR ? "near" : words <= FAR ? "some" : "far";
    }

    private void add(String feature, Object value) {
        all.add(feature + "=" + value);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
