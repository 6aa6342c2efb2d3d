package io.rostrum.registry;

import io.rostrum.leader.TsvRow;
import io.rostrum.text.Folding;
import java.util.List;

/** The role that an office's title names; {@code resources/registry/roles.tsv} lists the words, first found first. */
final class Roles {

    private static final List<TsvRow> ROWS = TsvRow.all("roles.tsv", Resources.text("/registry/roles.tsv"));

    private Roles() {}

    /** {@code otherwise} when the title names none. */
    static String of(String title, String otherwise) {
        String folded = " " + Folding.of(title) + " ";
        return ROWS.stream()
                .filter(row -> folded.contains(" " + row.get("words") + " "))
                .map(row -> row.get("role"))
                .findFirst()
                .orElse(otherwise);
    }
}
