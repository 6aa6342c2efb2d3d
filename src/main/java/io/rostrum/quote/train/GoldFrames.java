package io.rostrum.quote.train;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.quote.Side;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The marked quotations of an article in the words of the models: head of the cue, side, tokens of content and source. */
final class GoldFrames {

    /** @param head token of the cue's head; @param content tokens; @param source tokens, empty for none */
    record Frame(int head, Side side, BitSet content, BitSet source, GoldArticle.Marked marked) {}

    private GoldFrames() {}

    static List<Frame> of(GoldArticle article, Reading reading) {
        List<Frame> frames = new ArrayList<>();
        for (GoldArticle.Marked marked : article.quotations()) {
            BitSet cue = tokens(reading.text, marked.cue());
            if (!cue.isEmpty()) {
                int head = head(reading, cue);
                BitSet content = tokens(reading.text, marked.content());
                content.andNot(cue);
                if (!content.isEmpty()) {
                    frames.add(new Frame(
                            head,
                            side(reading, content, head),
                            content,
                            tokens(reading.text, marked.source()),
                            marked));
                }
            }
        }
        return frames;
    }

    /** By the content in the cue's own unit; what runs on beyond is found without a cue. */
    private static Side side(Reading reading, BitSet content, int head) {
        int unit = reading.unitOf[head];
        int first = content.nextSetBit(reading.unitStart[unit]);
        int next = content.nextSetBit(head);
        boolean before = first >= 0 && first < head;
        boolean after = next >= 0 && next < reading.unitStart[unit + 1];
        return before && after ? Side.AROUND : before || content.length() <= head ? Side.BEFORE : Side.AFTER;
    }

    private static int head(Reading reading, BitSet cue) {
        int light = -1;
        for (int token = cue.nextSetBit(0); token >= 0; token = cue.nextSetBit(token + 1)) {
            boolean content = reading.tag[token] != Tag.MARK.ordinal() && !reading.isTag(token, Tag.RB);
            if (content && !ClauseWords.LIGHT.contains(reading.text.lower(token))) {
                return token;
            }
            light = light < 0 || reading.tagOf(token).isVerb() ? token : light;
        }
        return light;
    }

    /** The tokens of the spans that hold a letter or number; marks stand for themselves only when nothing else is there. */
    static BitSet tokens(Text text, List<Span> spans) {
        BitSet tokens = new BitSet();
        BitSet marks = new BitSet();
        for (Span span : spans) {
            for (int token = text.tokenAt(span.begin());
                    token < text.tokens() && text.begin(token) < span.end();
                    token++) {
                (text.isWord(token) || text.isPossessive(token) ? tokens : marks).set(token);
            }
        }
        return tokens.isEmpty() ? marks : tokens;
    }
}
