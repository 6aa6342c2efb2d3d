package io.rostrum.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a body with the sentence before and after.
 *
 * @param pieces of the text in order: the first, third and so on as they stand, the others marked
 */
public record Passage(List<String> pieces) {

    /** @param spans begin and end of the words, in order, UTF-16 units of the body; at least one */
    public static Passage of(String body, List<int[]> spans) {
        Text text = Text.of(body);
        int from = Math.max(0, sentence(text, spans.get(0)[0]) - 1);
        int last = sentence(text, spans.get(spans.size() - 1)[1] - 1);
        int to = Math.min(text.sentences() - 1, last + 1);
        int at = text.begin(text.sentenceStart(from));
        List<String> pieces = new ArrayList<>();
        for (int[] span : spans) {
            pieces.add(body.substring(Math.min(at, span[0]), span[0]));
            pieces.add(body.substring(span[0], span[1]));
            at = span[1];
        }
        pieces.add(body.substring(at, Math.max(at, text.end(text.sentenceEnd(to) - 1))));
        return new Passage(List.copyOf(pieces));
    }

    /** What stands before the words: the sentence before, and their own up to them. */
    public String before() {
        return pieces.get(0);
    }

    /** What stands after the words: the rest of their own sentence, and the one after. */
    public String after() {
        return pieces.get(pieces.size() - 1);
    }

    private static int sentence(Text text, int offset) {
        return text.sentenceOf(Math.min(text.tokenAt(Math.max(0, offset)), text.tokens() - 1));
    }

    /** As one text, what is marked in double brackets. */
    public String marked() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            text.append(i % 2 == 0 ? pieces.get(i) : "[[" + pieces.get(i) + "]]");
        }
        return text.toString();
    }
}
