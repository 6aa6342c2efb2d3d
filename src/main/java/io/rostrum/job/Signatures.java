package io.rostrum.job;

import io.rostrum.article.Text;
import io.rostrum.table.SignatureRow;
import io.rostrum.table.Tables;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotated articles → their MinHash signatures and sizes, as {@link NearCopies} takes them. */
public final class Signatures {

    private Signatures() {}

    public static Dataset<Row> of(Dataset<Row> annotated) {
        return AnnotatedArticle.rows(annotated, Tables.SIGNATURES, Signatures::rows);
    }

    private static Stream<SignatureRow> rows(AnnotatedArticle article) {
        Text text = Text.of(article.body());
        return Stream.of(new SignatureRow(
                article.articleId(),
                article.day(),
                article.annotations().signature(),
                text.sentences(),
                text.paragraphs()));
    }
}
