package io.rostrum.evaluate;

import java.util.Objects;

/** Offsets of one text in UTF-16 units, as Rostrum has them, and in code points, as the gold data has them. */
final class CodePoints {

    private final String text;
    private final boolean same;

    CodePoints(String text) {
        this.text = text;
        this.same = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    int ofOffset(int offset) {
        return same ? offset : text.codePointCount(0, offset);
    }

    /** @throws IndexOutOfBoundsException when the text has not so many */
    int toOffset(int point) {
        return same ? Objects.checkIndex(point, text.length() + 1) : text.offsetByCodePoints(0, point);
    }
}
