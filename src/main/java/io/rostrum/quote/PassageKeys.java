package io.rostrum.quote;

import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of the passages of a text: the same words have the same key wherever they are printed, whatever their case and marks.
 *
 * <p>A passage is a sentence of {@value #WORDS} words or more; of a shorter one, its paragraph when that has so many. Where a
 * paragraph is printed again its sentences are too, so the keys of sentences tell of both.
 */
public final class PassageKeys {

    /** Fewer are printed again by chance. */
    private static final int WORDS = 8;

    private final Text text;
    private final Map<Integer, Long> bySentence = new HashMap<>(); // several things are found in one

    public PassageKeys(Text text) {
        this.text = text;
    }

    /** The key of the passage that holds a character; null where sentence and paragraph are short. */
    public Long at(int offset) {
        return bySentence.computeIfAbsent(text.sentenceOf(text.tokenAt(offset)), this::ofSentence);
    }

    private Long ofSentence(int sentence) {
        Long own = key(sentence(sentence));
        return own == null ? key(paragraph(text.paragraphOf(text.sentenceStart(sentence)))) : own;
    }

    /** The first sentence or paragraph of that key; null when there is none. */
    public Span first(long key) {
        for (int paragraph = 0; paragraph < text.paragraphs(); paragraph++) {
            if (is(key, paragraph(paragraph))) {
                return paragraph(paragraph);
            }
            int end = text.paragraphEnd(paragraph);
            for (int at = text.paragraphStart(paragraph); at < end; at = text.sentenceEnd(text.sentenceOf(at))) {
                Span sentence = sentence(text.sentenceOf(at));
                if (is(key, sentence)) {
                    return sentence;
                }
            }
        }
        return null;
    }

    private boolean is(long key, Span passage) {
        Long own = key(passage);
        return own != null && own == key;
    }

    private Long key(Span passage) {
        Wording wording = Wording.of(List.of(passage), text.body());
        return wording.count() < WORDS ? null : wording.hash();
    }

    private Span sentence(int sentence) {
        return text.span(text.sentenceStart(sentence), text.sentenceEnd(sentence));
    }

    private Span paragraph(int paragraph) {
        return text.span(text.paragraphStart(paragraph), text.paragraphEnd(paragraph));
    }
}
