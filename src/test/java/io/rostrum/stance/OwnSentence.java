package io.rostrum.stance;

import io.rostrum.leader.TsvRow;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A sentence of our own with holder and target marked.
 *
 * @param half {@code open}, or {@code kept} for a last test
 */
public record OwnSentence(
        String id,
        String half,
        Stance.Label first,
        Stance.Label second,
        Stance.Label label,
        String text,
        Span holder,
        Span target) {

    private static final Path FILE = Path.of("src/test/resources/stance/own.tsv");

    public static List<OwnSentence> all() throws IOException {
        return TsvRow.all(FILE.toString(), Files.readString(FILE)).stream()
                .map(OwnSentence::of)
                .toList();
    }

    private static OwnSentence of(TsvRow row) {
        StringBuilder text = new StringBuilder();
        Span holder = null;
        Span target = null;
        String marked = row.get("sentence");
        for (int at = 0; at < marked.length(); at++) {
            if (marked.charAt(at) == '{') {
                int end = marked.indexOf('}', at);
                Span span = new Span(text.length(), text.length() + end - at - 3);
                holder = marked.charAt(at + 1) == 'H' ? span : holder;
                target = marked.charAt(at + 1) == 'T' ? span : target;
                text.append(marked, at + 3, end);
                at = end;
            } else {
                text.append(marked.charAt(at));
            }
        }
        return new OwnSentence(
                row.get("id"),
                row.get("half"),
                label(row.get("first")),
                label(row.get("second")),
                label(row.get("label")),
                text.toString(),
                holder,
                target);
    }

    private static Stance.Label label(String name) {
        return Stance.Label.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
