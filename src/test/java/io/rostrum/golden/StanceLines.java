package io.rostrum.golden;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.stance.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Stances of the gold and of the finder as lines.
 *
 * <p>Holders, leaders as targets, and labels must be the gold's. Issues go by many names, so an issue is the gold's when
 * it shares the beginning of a word with it; each stance found answers one of the gold at most.
 */
record StanceLines(GoldenArticle article, GoldenFindings reading) {

    private static final int STEM = 4;
    private static final Set<String> COMMON = Set.of("the", "and", "for", "with", "from", "that", "this");

    List<String> expected() {
        return article.nodes("stances").map(StanceLines::line).toList();
    }

    /** The lines of the gold that the finder answers. */
    List<String> answered() {
        List<Stance> left = new ArrayList<>(reading.stances());
        List<String> lines = new ArrayList<>();
        article.nodes("stances").forEach(gold -> {
            Stance answer = bestAnswer(gold, left);
            if (answer != null) {
                left.remove(answer);
                lines.add(line(gold));
            }
        });
        return lines;
    }

    /** Stances for or against that the gold says the text does not give. */
    List<String> forbidden() {
        List<String> lines = new ArrayList<>();
        article.nodes("not_stances").forEach(gold -> reading.stances().stream()
                .filter(stance -> stance.label() != Stance.Label.NEUTRAL)
                .filter(stance -> isHeldBy(gold, stance) && shared(gold, stance) > 0)
                .map(stance -> line(stance) + ", but " + gold.get("why").asText())
                .forEach(lines::add));
        return lines;
    }

    /** Everything the finder gave, to be read beside a failure. */
    String found() {
        return reading.stances().stream().map(this::line).collect(Collectors.joining("\n", "found:\n", "\n"));
    }

    private Stance bestAnswer(JsonNode gold, List<Stance> stances) {
        Stance best = null;
        for (Stance stance : stances) {
            boolean isRight = label(stance).equals(gold.get("label").asText())
                    && isHeldBy(gold, stance)
                    && shared(gold, stance) > 0;
            if (isRight && (best == null || shared(gold, stance) > shared(gold, best))) {
                best = stance;
            }
        }
        return best;
    }

    private static boolean isHeldBy(JsonNode gold, Stance stance) {
        return gold.get("holder").asText().equals(stance.holder().name());
    }

    /** How many words the targets share; for a leader 1 when it is the same, else 0. */
    private int shared(JsonNode gold, Stance stance) {
        String target = gold.get("target").asText();
        boolean isLeader = reading.registry().leaders().stream()
                .anyMatch(leader -> leader.name().equals(target));
        if (isLeader || stance.target().type() == Stance.Party.Type.LEADER) {
            return target.equals(stance.target().name()) ? 1 : 0;
        }
        Set<String> stems = stems(target + " " + gold.path("object").asText());
        stems.retainAll(stems(stance.target().name() + " " + printed(stance)));
        return stems.size();
    }

    private String printed(Stance stance) {
        return stance.target().span() == null ? "" : stance.target().span().in(article.body());
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String label(Stance stance) {
        return stance.label().name().toLowerCase(Locale.ROOT);
    }

    private static String line(JsonNode gold) {
        return gold.get("holder").asText() + " " + gold.get("label").asText() + " "
                + gold.get("target").asText() + ", because: "
                + gold.get("because").asText();
    }

    private String line(Stance stance) {
        return stance.holder().name() + " " + label(stance) + " "
                + stance.target().name() + ", by " + stance.method() + ": "
                + stance.evidence().in(article.body());
    }
}
