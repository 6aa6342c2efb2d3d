package io.rostrum.evaluate;

import io.rostrum.dump.BodyText;
import io.rostrum.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an article's text, where the gold has its places, and of the body that the job makes of it, where the
 * finders have theirs. Words are told by where they begin in the text.
 */
final class GoldText {

    private static final int SAME = 3; // words in a row that say where the body goes on

    final String body;
    private final ScoredWords textWords;
    private final ScoredWords bodyWords;
    private final Map<Integer, Integer> textOfBody = new HashMap<>();

    GoldText(String text) {
        this.body = BodyText.clean(text);
        this.textWords = new ScoredWords(text);
        this.bodyWords = new ScoredWords(body);
        align(textWords.all(), bodyWords.all());
    }

    BitSet ofText(List<Span> spans) {
        return textWords.in(spans);
    }

    /** Words of the body that the text has not got are left out. */
    BitSet ofBody(List<Span> spans) {
        BitSet words = new BitSet();
        bodyWords.in(spans).stream()
                .filter(textOfBody::containsKey)
                .map(textOfBody::get)
                .forEach(words::set);
        return words;
    }

    /** The body has the text's words in their order, but for lines left out and words mended. */
    private void align(int[] text, int[] body) {
        int at = 0;
        for (int word = 0; word < body.length; word++) {
            int found = at;
            while (found < text.length && !goOn(text, found, body, word)) {
                found++;
            }
            if (found < text.length) {
                textOfBody.put(body[word], text[found]);
                at = found + 1;
            }
        }
    }

    private boolean goOn(int[] text, int textWord, int[] body, int bodyWord) {
        int length = Math.min(SAME, Math.min(body.length - bodyWord, text.length - textWord));
        for (int i = 0; i < length; i++) {
            if (!textWords.at(text[textWord + i]).equals(bodyWords.at(body[bodyWord + i]))) {
                return false;
            }
        }
        return true;
    }
}
