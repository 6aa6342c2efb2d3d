package io.rostrum.explain;

import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;

/** Rows of facts as pieces that people read. */
final class Pieces {

    private Pieces() {}

    static Piece mention(Row row) {
        String from = row.getAs("antecedent_begin") == null
                ? ""
                : ", goes back to the mention at " + row.getAs("antecedent_begin");
        String what = "mention \"" + row.getAs("text") + "\": " + row.getAs("leader_name") + " by " + row.getAs("kind")
                + from + confidence(row);
        return new Piece(
                row.getAs("article_id"),
                row.getAs("begin"),
                row.getAs("end"),
                what,
                row.getAs("leader_id"),
                isCounted(row));
    }

    static Piece quotation(Row row) {
        List<Row> spans = row.getList(row.fieldIndex("spans"));
        String what = row.getAs("kind") + " quotation of " + row.getAs("word_count") + " words, speaker "
                + printed(row, "speaker_text") + ", cue " + printed(row, "cue") + ", by " + row.getAs("method")
                + confidence(row) + ": " + row.getAs("words");
        int begin = spans.isEmpty() ? 0 : spans.get(0).<Integer>getAs("begin");
        int end = spans.isEmpty() ? 0 : spans.get(spans.size() - 1).<Integer>getAs("end");
        return new Piece(row.getAs("article_id"), begin, end, what, row.getAs("leader_id"), isCounted(row));
    }

    static Piece stance(Row row) {
        String what = row.getAs("holder_name") + " " + row.getAs("label") + " " + row.getAs("target_name") + ": "
                + row.getAs("channel") + ", " + row.getAs("modality") + ", by " + row.getAs("method")
                + String.format(
                        Locale.ROOT,
                        ", belief for %.2f neutral %.2f against %.2f",
                        row.<Double>getAs("p_for"),
                        row.<Double>getAs("p_neutral"),
                        row.<Double>getAs("p_against"))
                + confidence(row) + ": " + row.getAs("evidence");
        return new Piece(
                row.getAs("article_id"),
                row.getAs("evidence_begin"),
                row.getAs("evidence_end"),
                what,
                row.getAs("holder_id"),
                isCounted(row));
    }

    private static String printed(Row row, String column) {
        return row.getAs(column) == null ? "none" : "\"" + row.getAs(column) + "\"";
    }

    private static String confidence(Row row) {
        return String.format(Locale.ROOT, ", confidence %.2f", row.<Double>getAs("confidence"));
    }

    /** False too while facts wait to be counted. */
    private static boolean isCounted(Row row) {
        return Boolean.TRUE.equals(row.getAs("counted"));
    }
}
