package io.rostrum.stance;

import io.rostrum.leader.TsvRow;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the codebook of a lexicon says of its issues, for people to read. */
public final class Codebook {

    /**
     * An issue.
     *
     * @param topic      id of its policy area; null when it has none
     * @param topicName  null when it has none
     * @param definition what being for it means; null when the file does not say
     */
    public record Line(String id, String name, String topic, String topicName, String definition) {}

    private Codebook() {}

    /**
     * In the order of issues.tsv.
     *
     * @param files of a lexicon that {@link StanceLexicon#read(Map)} takes
     */
    public static List<Line> of(Map<String, String> files) {
        Map<String, String> topics = rows(files, "topics.tsv").stream()
                .collect(Collectors.toMap(row -> row.get("id"), row -> row.get("name")));
        return rows(files, "issues.tsv").stream()
                .map(row -> line(row, topics::get))
                .toList();
    }

    private static Line line(TsvRow row, Function<String, String> topics) {
        String topic = orNull(row, "topic");
        return new Line(
                row.get("id"),
                row.get("name"),
                topic,
                topic == null ? null : topics.apply(topic),
                orNull(row, "definition"));
    }

    private static String orNull(TsvRow row, String field) {
        String value = row.fields().contains(field) ? row.get(field) : "";
        return value.isEmpty() ? null : value;
    }

    private static List<TsvRow> rows(Map<String, String> files, String name) {
        return TsvRow.all(name, files.containsKey(name) ? files.get(name) : StanceLexicon.builtIn(name));
    }
}
