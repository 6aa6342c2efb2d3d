package io.rostrum.quote;

import io.rostrum.article.Text;
import io.rostrum.quote.QuoteRegions.Region;
import java.util.Arrays;
import java.util.List;

/**
 * What the models ask about an article, computed once: words, parts of speech, quoted regions, and units.
 *
 * <p>A unit is a sentence that quotation marks do not break: sentences that end inside a quoted region are joined
 * with the next. A region's tokens include its marks.
 */
final class Reading {

    final Text text;
    final int[] word;
    final int[] ending;
    final byte[] shape;
    final byte[] tag;
    final List<Region> regions;
    final int[] regionOf; // by token; -1 outside
    final int[] regionFrom; // by region: its first token, the mark
    final int[] regionTo; // by region: one past its last token
    final int[] unitOf; // by token
    final int[] unitStart; // by unit; then the number of tokens

    Reading(Text text, Tagger tagger) {
        this.text = text;
        TokenHashes hashes = new TokenHashes(text);
        this.word = hashes.word;
        this.ending = hashes.ending;
        this.shape = hashes.shape;
        this.tag = tagger.tags(text, hashes);
        this.regions = QuoteRegions.of(text.body());
        this.regionOf = new int[text.tokens()];
        this.regionFrom = new int[regions.size()];
        this.regionTo = new int[regions.size()];
        markRegions();
        this.unitOf = new int[text.tokens()];
        this.unitStart = readUnits();
    }

    private void markRegions() {
        Arrays.fill(regionOf, -1);
        for (int region = 0; region < regions.size(); region++) {
            Region marks = regions.get(region);
            int token = text.tokenAt(marks.open());
            regionFrom[region] = token;
            while (token < text.tokens() && text.begin(token) < marks.close()) {
                regionOf[token++] = region;
            }
            regionTo[region] = token;
        }
    }

    private int[] readUnits() {
        int[] starts = new int[text.sentences() + 1];
        int units = 0;
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int start = text.sentenceStart(sentence);
            boolean inside = start > 0
                    && regionOf[start] >= 0
                    && regionOf[start] == regionOf[start - 1]
                    && text.begin(start) > regions.get(regionOf[start]).open();
            if (!inside) {
                starts[units++] = start;
            }
            Arrays.fill(unitOf, start, text.sentenceEnd(sentence), units - 1);
        }
        starts[units] = text.tokens();
        return Arrays.copyOf(starts, units + 1);
    }

    int units() {
        return unitStart.length - 1;
    }

    int tokens() {
        return word.length;
    }

    boolean isTag(int token, Tag tag) {
        return this.tag[token] == tag.ordinal();
    }

    Tag tagOf(int token) {
        return TAGS[tag[token]];
    }

    private static final Tag[] TAGS = Tag.values();

    /** Word hash; 0 outside the bounds. */
    int word(int token, int from, int to) {
        return token >= from && token < to ? word[token] : 0;
    }

    /** Tag; -1 outside the bounds. */
    int tag(int token, int from, int to) {
        return token >= from && token < to ? tag[token] : -1;
    }

    boolean isFiniteVerb(int token) {
        Tag of = tagOf(token);
        return of == Tag.VBD || of == Tag.VBZ || of == Tag.VBP || of == Tag.MD;
    }
}
