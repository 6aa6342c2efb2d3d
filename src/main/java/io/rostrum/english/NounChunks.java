package io.rostrum.english;

import java.util.Arrays;

/**
 * The noun phrases of an article outside quotation marks: a determiner or owner, adjectives, nouns and names, and what
 * follows with "of". Pronouns and relative words are phrases of their own. Found from parts of speech in one pass.
 */
public final class NounChunks {

    private static final int OF = TokenHashes.of("of");
    private static final int DOT = TokenHashes.of(".");

    private final Reading reading;
    public int[] from = new int[64];
    public int[] to = new int[64];
    public int[] head = new int[64]; // the last noun before "of"
    public int size;
    private final int[] begunBefore; // by token: how many phrases begin before it

    public NounChunks(Reading reading) {
        this.reading = reading;
        int token = 0;
        while (token < reading.tokens()) {
            int end = end(token);
            if (end > token) {
                add(token, end);
            }
            token = Math.max(end, token + 1);
        }
        this.begunBefore = countBegun();
    }

    private int[] countBegun() {
        int[] begun = new int[reading.tokens()];
        int phrase = 0;
        for (int token = 0; token < begun.length; token++) {
            phrase += phrase < size && from[phrase] < token ? 1 : 0;
            begun[token] = phrase;
        }
        return begun;
    }

    /** First phrase that begins at the token or later; {@link #size} when there is none. */
    public int firstFrom(int token) {
        return token < begunBefore.length ? begunBefore[Math.max(token, 0)] : size;
    }

    private void add(int begin, int end) {
        if (size > 0
                && to[size - 1] == begin - 1
                && reading.word[begin - 1] == OF
                && reading.regionOf[begin - 1] < 0
                && !isPronoun(begin)
                && !isPronoun(from[size - 1])) {
            to[size - 1] = end;
            return;
        }
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            head = Arrays.copyOf(head, size * 2);
        }
        from[size] = begin;
        to[size] = end;
        head[size++] = end - 1;
    }

    private boolean isPronoun(int token) {
        Tag tag = reading.tagOf(token);
        return tag == Tag.PRP || tag == Tag.WP || tag == Tag.WDT;
    }

    /** One past the phrase that begins at the token; the token itself when none does. */
    private int end(int token) {
        if (reading.regionOf[token] >= 0) {
            return token;
        }
        if (isPronoun(token)) {
            return token + 1;
        }
        int sentenceEnd = reading.text.sentenceEnd(reading.text.sentenceOf(token));
        int end = token;
        int at = token;
        while (at < sentenceEnd && reading.regionOf[at] < 0) {
            Tag tag = reading.tagOf(at);
            if (tag.isNoun() || tag == Tag.CD || tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.X) {
                if (at > token && (tag == Tag.DT || tag == Tag.PRP$) && reading.tagOf(at - 1) != Tag.DT) {
                    break;
                }
                at++;
                end = at;
            } else if (tag == Tag.POS && at > token && at + 1 < sentenceEnd) {
                at++;
            } else if (at > token && isGlue(at, sentenceEnd, tag)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Participles before nouns, the dot of "Sen." and hyphens inside names. */
    private boolean isGlue(int at, int sentenceEnd, Tag tag) {
        if (at + 1 >= sentenceEnd || reading.regionOf[at + 1] >= 0) {
            return false;
        }
        Tag next = reading.tagOf(at + 1);
        if (tag == Tag.VBN || tag == Tag.VBG) {
            return next.isNoun() && !reading.tagOf(at - 1).isNoun();
        }
        return tag == Tag.MARK && reading.word[at] == DOT && next == Tag.NNP && reading.isTag(at - 1, Tag.NNP);
    }
}
