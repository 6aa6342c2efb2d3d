package io.rostrum.page;

import java.util.stream.Collectors;

/** Pieces of HTML that stand in a field of a record. */
public final class Snippet {

    private Snippet() {}

    /** Their text, one line per paragraph. */
    public static String text(String html) {
        return MainText.lines(html).stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
