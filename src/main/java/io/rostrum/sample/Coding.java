package io.rostrum.sample;

import io.rostrum.settings.UsageException;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** What people are asked about a row, and what they may answer. */
public enum Coding {
    QUOTES(
            Tables.QUOTES,
            "Does the text say that this person said, wrote or thought the marked words?",
            List.of("kind"),
            "CONCAT(article_id, '#', quote)",
            "'right'",
            new String[] {
                "right", "yes",
                "speaker", "no: somebody else did",
                "words", "no: nobody did, or the marks cut the words badly"
            }),
    STANCES(
            Tables.STANCES,
            "How does the text present the holder toward the target?",
            List.of("label"),
            "CONCAT_WS('#', article_id, trigger_begin, trigger_end, evidence_begin, holder_name, target_name, label, method)",
            "label",
            new String[] {
                "for", "for it",
                "against", "against it",
                "neutral", "neither for nor against it",
                "wrong", "not at all: the holder, the target or what is between them is wrong"
            });

    /** The code of who cannot say; it counts as no answer. */
    public static final String UNSURE = "unsure";

    final Table<?> table;
    final String question;
    private final List<String> strata;
    final String row;
    final String answer;
    private final String[] codes;

    /**
     * @param strata columns that the strata are made of unless others are asked for
     * @param row    SQL that names a row
     * @param answer SQL of the code that makes the row right
     * @param codes  codes, each with what it means
     */
    Coding(Table<?> table, String question, List<String> strata, String row, String answer, String[] codes) {
        this.table = table;
        this.question = question;
        this.strata = strata;
        this.row = row;
        this.answer = answer;
        this.codes = codes;
    }

    /** @throws UsageException when rows of the table cannot be judged */
    public static Coding of(String table) {
        return Arrays.stream(values())
                .filter(coding -> coding.table.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new UsageException("--table must be one of "
                        + Arrays.stream(values())
                                .map(coding -> coding.table.name())
                                .collect(Collectors.joining(", "))
                        + ", is " + table));
    }

    /** Columns that the strata are made of unless others are asked for. */
    public List<String> strata() {
        return strata;
    }

    /** Codes in their order, each with what it means. */
    public List<Map.Entry<String, String>> codes() {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        for (int i = 0; i < codes.length; i += 2) {
            all.add(Map.entry(codes[i], codes[i + 1]));
        }
        all.add(Map.entry(UNSURE, "I cannot say"));
        return List.copyOf(all);
    }

    /** What coders see of a row beside the passage, by its name on the page. */
    Map<String, String> claim(Row row) {
        return this == QUOTES
                ? Map.of("Speaker", row.getAs("speaker_name"))
                : new TreeMap<>(Map.of("Holder", row.getAs("holder_name"), "Target", row.getAs("target_name")));
    }
}
