package io.rostrum.job;

import io.rostrum.leader.Unresolved;
import io.rostrum.table.Tables;
import io.rostrum.table.UnresolvedNameRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** annotated articles → unresolved names: one row per article and set of leaders that a name in it might mean. */
public final class UnresolvedNames {

    private UnresolvedNames() {}

    public static Dataset<Row> of(Dataset<Row> annotated) {
        return AnnotatedArticle.rows(annotated, Tables.UNRESOLVED_NAMES, UnresolvedNames::rows);
    }

    private static Stream<UnresolvedNameRow> rows(AnnotatedArticle article) {
        Map<List<String>, List<Unresolved>> byLeaders = new LinkedHashMap<>();
        article.annotations().unresolved().forEach(found -> byLeaders
                .computeIfAbsent(found.value().leaderIds(), unused -> new ArrayList<>(1))
                .add(found.value()));
        return byLeaders.values().stream().map(names -> row(article, names));
    }

    private static UnresolvedNameRow row(AnnotatedArticle article, List<Unresolved> names) {
        Unresolved first = names.get(0);
        return new UnresolvedNameRow(
                article.articleId(),
                article.day(),
                article.outlet(),
                first.span().in(article.body()),
                names.size(),
                first.span().begin(),
                String.join(" ", first.leaderIds()));
    }
}
