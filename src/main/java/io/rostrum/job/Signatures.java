package io.rostrum.job;

import io.rostrum.english.WireCredit;
import io.rostrum.table.SignatureRow;
import java.util.stream.Stream;

/** annotated article → their MinHash signatures, sizes and agencies, as {@link NearCopies} takes them. */
final class Signatures {

    private Signatures() {}

    static Stream<SignatureRow> of(AnnotatedArticle article) {
        return Stream.of(new SignatureRow(
                article.articleId(),
                article.day(),
                article.annotations().signature(),
                article.annotations().text().sentences(),
                article.annotations().text().paragraphs(),
                WireCredit.of(article.body(), article.outlet())));
    }
}
