package io.rostrum.explain;

import io.rostrum.text.OneLine;
import io.rostrum.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Rows and the pieces they count, as text. */
final class Printout {

    private final StringBuilder out = new StringBuilder();

    /** A row of a reporting table: its columns by name, without what is null or nested. */
    void row(Row row) {
        out.append(Arrays.stream(row.schema().fieldNames())
                        .filter(column -> !row.isNullAt(row.fieldIndex(column)) && !column.equals("evidence"))
                        .map(column -> column + " " + row.getAs(column))
                        .collect(Collectors.joining(", ")))
                .append("\n\n");
    }

    /**
     * The pieces under their articles, each with the sentences it stands in.
     *
     * @param articles rows of articles with is_first, in the order to print
     */
    void articles(List<Row> articles, List<Piece> pieces) {
        Map<String, List<Piece>> byArticle = pieces.stream()
                .sorted()
                .collect(Collectors.groupingBy(Piece::articleId, TreeMap::new, Collectors.toList()));
        for (Row article : articles) {
            heading(article);
            Text text = Text.of(article.getAs("body"));
            int shown = -1;
            for (Piece piece : byArticle.getOrDefault(article.<String>getAs("article_id"), List.of())) {
                int sentence = text.sentenceOf(Math.min(text.tokenAt(piece.begin()), text.tokens() - 1));
                if (sentence != shown) {
                    line("  sentence " + sentence + "  ", sentences(text, piece));
                    shown = sentence;
                }
                line(piece.isCounted() ? "    " : "    NOT COUNTED: ", piece.what());
            }
            out.append('\n');
        }
    }

    private void heading(Row article) {
        Object title = article.getAs("title");
        line("", title == null ? "(no title)" : title.toString());
        boolean isFirst = article.getAs("is_first");
        line(
                "  ",
                Arrays.asList("day", "outlet", "article_id", "url").stream()
                                .filter(column -> article.getAs(column) != null)
                                .map(column -> article.getAs(column).toString())
                                .collect(Collectors.joining("  "))
                        + (isFirst ? "" : "  (later near-copy: no story of its own)"));
    }

    /** From the first to the last sentence that the piece touches, as printed. */
    private static String sentences(Text text, Piece piece) {
        int last = text.tokens() - 1;
        int from = text.sentenceOf(Math.min(text.tokenAt(piece.begin()), last));
        int to = text.sentenceOf(Math.min(text.tokenAt(Math.max(piece.begin(), piece.end() - 1)), last));
        return text.body().substring(text.begin(text.sentenceStart(from)), text.end(text.sentenceEnd(to) - 1));
    }

    void line(String before, String text) {
        out.append(before).append(OneLine.of(text)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
