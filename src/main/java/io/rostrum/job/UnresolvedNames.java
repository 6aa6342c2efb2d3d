package io.rostrum.job;

import io.rostrum.leader.Unresolved;
import io.rostrum.table.UnresolvedNameRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** annotated article → unresolved names: one row per article and set of leaders that a name in it might mean. */
final class UnresolvedNames {

    private UnresolvedNames() {}

    static Stream<UnresolvedNameRow> of(AnnotatedArticle article) {
        Map<List<String>, List<Unresolved>> byLeaders = new LinkedHashMap<>();
        article.annotations().unresolved().forEach(name -> byLeaders
                .computeIfAbsent(name.leaderIds(), unused -> new ArrayList<>(1))
                .add(name));
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
