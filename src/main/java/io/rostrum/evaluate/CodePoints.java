package io.rostrum.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;
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

    /** @throws IllegalArgumentException naming file, line and field when it is no list of places in the text */
    List<Span> spans(JsonLines.Line line, JsonNode list, String field) {
        List<Span> spans = new ArrayList<>();
        int length = ofOffset(text.length());
        for (JsonNode pair : list) {
            int begin = pair.path(0).asInt(-1);
            int end = pair.path(1).asInt(-1);
            if (pair.size() != 2 || begin < 0 || end <= begin || end > length) {
                throw new IllegalArgumentException(line.file() + " line " + line.number() + ", " + field
                        + ": must be [begin, end] within the text's " + length + " characters, is " + pair);
            }
            spans.add(new Span(toOffset(begin), toOffset(end)));
        }
        return spans;
    }
}
