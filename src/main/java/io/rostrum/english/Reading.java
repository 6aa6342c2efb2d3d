package io.rostrum.english;

import io.rostrum.english.QuoteRegions.Region;
import io.rostrum.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * One article as every finder reads it, computed once: words, parts of speech, quoted regions, noun phrases, and units.
 *
 * <p>A unit is a sentence that quotation marks do not break: sentences that end inside a quoted region are joined
 * with the next. A region's tokens include its marks.
 */
public final class Reading {

    private static final int COMMA = TokenHashes.of(",");

    public final Text text;
    public final byte[] level; // by token: how likely its word is a cue, see CueLexicon
    public final int[] word;
    public final int[] ending;
    public final byte[] shape;
    public final byte[] tag;
    public final int[] commas; // by token: how many are before it; then of the whole text
    public final int[] finites; // likewise finite verbs
    public final int[] verbs; // likewise verbs
    public final int[] quoted; // likewise tokens in quoted regions
    public final int[] words; // likewise words and commas
    public final List<Region> regions;
    public final int[] regionOf; // by token; -1 outside
    public final int[] regionFrom; // by region: its first token, the mark
    public final int[] regionTo; // by region: one past its last token
    public final byte[] form; // by region: how it is written
    public final int[] unitOf; // by token
    public final int[] unitStart; // by unit; then the number of tokens
    public final NounChunks chunks;

    /** By what the jar knows of English. */
    public static Reading of(Text text) {
        return English.builtIn().read(text);
    }

    public static Reading of(String body) {
        return English.builtIn().read(body);
    }

    Reading(Text text, English english) {
        this.text = text;
        TokenHashes hashes = new TokenHashes(text);
        this.word = hashes.word;
        this.ending = hashes.ending;
        this.shape = hashes.shape;
        this.level = english.cues().levels(word);
        this.tag = english.tagger().tags(text, hashes);
        new Headlines(text).tag(tag, level);
        this.regions = QuoteRegions.of(text.body());
        this.regionOf = new int[text.tokens()];
        this.regionFrom = new int[regions.size()];
        this.regionTo = new int[regions.size()];
        this.form = new byte[regions.size()];
        markRegions();
        this.commas = before(token -> word[token] == COMMA);
        this.finites = before(this::isFiniteVerb);
        this.verbs = before(token -> tagOf(token).isVerb());
        this.quoted = before(token -> regionOf[token] >= 0);
        this.words = before(token -> tag[token] != Tag.MARK.ordinal() || word[token] == COMMA);
        this.unitOf = new int[text.tokens()];
        this.unitStart = readUnits();
        this.chunks = new NounChunks(this);
    }

    /** How a region ends inside its marks: 0 without a stop, 1 comma, 2 full stop, 3 question or exclamation, 4 dash. */
    public int stop(int region) {
        char last = text.body().charAt(regions.get(region).end() - 1);
        return last == ','
                ? 1
                : last == '.' || last == '…' ? 2 : last == '?' || last == '!' ? 3 : last == '-' || last == '—' ? 4 : 0;
    }

    /** How a region is written: its stop, whether it begins with a capital, and whether it is short. */
    private byte formOf(int region) {
        int tokens = regionTo[region] - regionFrom[region] - 2;
        int first = Math.min(regionFrom[region] + 1, tokens() - 1);
        int size = tokens < 3 ? 0 : tokens < 6 ? 1 : 2;
        return (byte) ((stop(region) * 2 + (text.isCapitalised(first) ? 1 : 0)) * 3 + size);
    }

    private int[] before(IntPredicate of) {
        int[] counts = new int[tokens() + 1];
        for (int token = 0; token < tokens(); token++) {
            counts[token + 1] = counts[token] + (of.test(token) ? 1 : 0);
        }
        return counts;
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
            form[region] = formOf(region);
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
            if (!inside && !(units > 0 && WhoAsked.tells(this, start, text.sentenceEnd(sentence)))) {
                starts[units++] = start;
            }
            Arrays.fill(unitOf, start, text.sentenceEnd(sentence), units - 1);
        }
        starts[units] = text.tokens();
        return Arrays.copyOf(starts, units + 1);
    }

    /** Whether the token stands between quotation marks, or is one. */
    public boolean isQuoted(int token) {
        return regionOf[token] >= 0;
    }

    public int units() {
        return unitStart.length - 1;
    }

    public int tokens() {
        return word.length;
    }

    /** Whether the token has the tag; false before the first and past the last token. */
    public boolean isTag(int token, Tag tag) {
        return isInside(token) && this.tag[token] == tag.ordinal();
    }

    /** Tag; {@link Tag#MARK} before the first and past the last token: what ends a text ends its last sentence. */
    public Tag tagOf(int token) {
        return isInside(token) ? TAGS[tag[token]] : Tag.MARK;
    }

    private boolean isInside(int token) {
        return token >= 0 && token < tag.length;
    }

    private static final Tag[] TAGS = Tag.values();

    /** A bit for each tag of a finite verb. */
    private static final int FINITE =
            1 << Tag.VBD.ordinal() | 1 << Tag.VBZ.ordinal() | 1 << Tag.VBP.ordinal() | 1 << Tag.MD.ordinal();

    /** Word hash; 0 outside the bounds. */
    public int word(int token, int from, int to) {
        return token >= from && token < to ? word[token] : 0;
    }

    /** Tag; -1 outside the bounds. */
    public int tag(int token, int from, int to) {
        return token >= from && token < to ? tag[token] : -1;
    }

    public boolean isFiniteVerb(int token) {
        return isInside(token) && (FINITE >>> tag[token] & 1) != 0;
    }
}
