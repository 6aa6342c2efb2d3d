package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Leaders against hard cases: right when exactly the expected leader, or nobody, is on the expected span.
 *
 * <p>A row is {@code {"id","text","day"}}, or a case {@code {"id","context","sentence","article_date","mention",
 * "mention_start","expected_id","category"}} whose text is the context, a line break and the sentence.
 */
public final class LeaderEvaluation implements EvaluationTask {

    private final MentionFinder finder;

    public LeaderEvaluation(Registry registry) {
        this.finder = new MentionFinder(registry);
    }

    @Override
    public String evaluate(Path gold, Path out) throws IOException {
        List<String> predictions = new ArrayList<>();
        Tally all = new Tally();
        Map<String, Tally> byCategory = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (JsonLines.Line line : JsonLines.read(gold)) {
            Case row = Case.of(line);
            List<Mention> mentions = finder.find(Reading.of(row.text()), row.day());
            predictions.add(prediction(row, mentions));
            if (row.span() != null) {
                boolean right = row.isRight(mentions);
                all.add(row, right, mentions);
                byCategory
                        .computeIfAbsent(row.category(), unused -> new Tally())
                        .add(row, right, mentions);
                if (!right) {
                    wrong.add(row.id());
                }
            }
        }
        JsonLines.write(out, predictions);
        return all.cases == 0 ? predictions.size() + " rows, no expected values" : scoreboard(all, byCategory, wrong);
    }

    private static String scoreboard(Tally all, Map<String, Tally> byCategory, List<String> wrong) {
        StringBuilder board = new StringBuilder(
                String.format(Locale.ROOT, "%-24s%6s%7s%8s%n", "category", "cases", "right", "share"));
        byCategory.forEach((category, tally) -> board.append(tally.line(category)));
        board.append(all.line("all"));
        board.append(
                String.format(Locale.ROOT, "nobody expected, a leader given: %d of %d%n", all.falseLinks, all.nobody));
        return board.append("wrong: ").append(String.join(" ", wrong)).toString();
    }

    private static String prediction(Case row, List<Mention> mentions) {
        CodePoints points = new CodePoints(row.text());
        ObjectNode prediction = JsonLines.JSON.createObjectNode().put("id", row.id());
        ArrayNode list = prediction.putArray("mentions");
        for (Mention mention : mentions) {
            if (mention.isLeader()) {
                list.addObject()
                        .put("start", points.ofOffset(mention.span().begin()))
                        .put("end", points.ofOffset(mention.span().end()))
                        .put("leader_id", mention.leaderId())
                        .put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
            }
        }
        return prediction.toString();
    }

    /** A row of gold; {@code span} is null when it expects nothing in particular. */
    private record Case(String id, String text, LocalDate day, Span span, String expected, String category) {

        static Case of(JsonLines.Line line) {
            JsonNode json = line.json();
            if (json.hasNonNull("text")) {
                LocalDate day =
                        json.hasNonNull("day") ? LocalDate.parse(json.get("day").asText()) : null;
                return new Case(line.text("id"), line.text("text"), day, null, null, "");
            }
            String context = json.hasNonNull("context") ? json.get("context").asText() + "\n" : "";
            String text = context + line.text("sentence");
            int begin = text.offsetByCodePoints(
                    context.length(), json.get("mention_start").asInt());
            return new Case(
                    line.text("id"),
                    text,
                    LocalDate.parse(line.text("article_date")),
                    new Span(begin, begin + line.text("mention").length()),
                    json.get("expected_id").isNull()
                            ? null
                            : json.get("expected_id").asText(),
                    line.text("category"));
        }

        boolean isRight(List<Mention> mentions) {
            List<String> given = given(mentions);
            return expected == null ? given.isEmpty() : given.equals(List.of(expected));
        }

        List<String> given(List<Mention> mentions) {
            return mentions.stream()
                    .filter(mention -> mention.span().overlaps(span))
                    .map(Mention::leaderId)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
    }

    private static final class Tally {
        private int cases;
        private int right;
        private int nobody;
        private int falseLinks;

        void add(Case row, boolean isRight, List<Mention> mentions) {
            cases++;
            right += isRight ? 1 : 0;
            nobody += row.expected() == null ? 1 : 0;
            falseLinks += row.expected() == null && !row.given(mentions).isEmpty() ? 1 : 0;
        }

        String line(String name) {
            return String.format(Locale.ROOT, "%-24s%6d%7d%8.3f%n", name, cases, right, (double) right / cases);
        }
    }
}
