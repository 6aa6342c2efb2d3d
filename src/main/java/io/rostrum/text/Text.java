package io.rostrum.text;

import java.util.Arrays;

/**
 * An article body cut once into paragraphs, sentences and tokens, for everyone who reads it.
 *
 * <p>Tokens are held as offsets, not objects. A token is a word ({@code al-Assad}, {@code U.S.},
 * {@code can't}), a number, a possessive ending ({@code 's}), or one mark. A paragraph is a line that
 * is not blank; a sentence never crosses a paragraph. Token ranges are half-open like {@link Span}.
 */
public final class Text {

    private final String body;
    private final int[] begins;
    private final int[] ends;
    private final int[] sentenceStarts; // token of each sentence's start, then the number of tokens
    private final int[] paragraphStarts; // token of each paragraph's start, then the number of tokens
    private final Spelling spelling;
    private final String[] lower;
    private TokenNumbers numbers; // null until asked for

    Text(String body, int[] begins, int[] ends, int[] sentenceStarts, int[] paragraphStarts) {
        this.body = body;
        this.begins = begins;
        this.ends = ends;
        this.sentenceStarts = sentenceStarts;
        this.paragraphStarts = paragraphStarts;
        this.spelling = new Spelling(body, begins, ends);
        this.lower = new String[begins.length];
    }

    public static Text of(String body) {
        return new Tokenizer(body).text();
    }

    public String body() {
        return body;
    }

    /** Number of tokens. */
    public int tokens() {
        return begins.length;
    }

    /** Offset of the token's first character. */
    public int begin(int token) {
        return begins[token];
    }

    /** Offset one past the token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** The token as printed. */
    public String token(int token) {
        return body.substring(begins[token], ends[token]);
    }

    /** The token in lower case ({@code Locale.ROOT}), curly apostrophes made straight; kept once asked for. */
    public String lower(int token) {
        String word = lower[token];
        if (word == null) {
            word = spelling.isPlain(token)
                    ? LowerWords.of(spelling, token, begins[token], ends[token])
                    : LowerWords.of(body, begins[token], ends[token]);
            lower[token] = word;
        }
        return word;
    }

    /** By token, what a vocabulary writes there: all 0 at first, and kept as long as the text is. */
    public int[] numbersBy(Object vocabulary) {
        TokenNumbers known = numbers;
        while (known != null && known.vocabulary() != vocabulary) {
            known = known.next();
        }
        if (known == null) {
            known = new TokenNumbers(vocabulary, new int[begins.length], numbers);
            numbers = known;
        }
        return known.byToken();
    }

    /** Whether the token is ASCII only. */
    public boolean isPlain(int token) {
        return spelling.isPlain(token);
    }

    /** {@link String#hashCode} of a {@linkplain #isPlain plain} token in lower case; no string is made. */
    public int hash(int token) {
        return spelling.hash(token);
    }

    /** All letters of a short plain token in lower case, in one number; 0 for other tokens. */
    public long packed(int token) {
        return spelling.packed(token);
    }

    /** The same of a word in lower case. */
    public static long packed(String word) {
        return Spelling.packed(word);
    }

    /** Whether the token, in whatever case, is that word, given in lower case and ASCII alone; no string is made. */
    public boolean is(int token, String word) {
        return spelling.isWord(word, begins[token], ends[token]);
    }

    /** First UTF-16 unit of the token. */
    public char first(int token) {
        return body.charAt(begins[token]);
    }

    /** True for a word or number, false for a mark or a possessive ending. */
    public boolean isWord(int token) {
        return spelling.isWord(token);
    }

    /** True when the token starts with an upper-case or title-case letter. */
    public boolean isCapitalised(int token) {
        return spelling.isCapitalised(token);
    }

    /** True for {@code 's}, straight or curly, split from the word before it. */
    public boolean isPossessive(int token) {
        return ends[token] - begins[token] == 2 && Tokenizer.isApostrophe(first(token));
    }

    /** The characters from the first token's begin to the last token's end; {@code to} is exclusive. */
    public Span span(int from, int to) {
        return new Span(begins[from], ends[to - 1]);
    }

    /** First token that ends after the offset, so the token there or the next one; {@link #tokens()} past the last. */
    public int tokenAt(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** Number of sentences. */
    public int sentences() {
        return sentenceStarts.length - 1;
    }

    /** First token of a sentence; for {@link #sentences()} the number of tokens, so the end of the last. */
    public int sentenceStart(int sentence) {
        return sentenceStarts[sentence];
    }

    /** One past the last token of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentenceStarts[sentence + 1];
    }

    /** Sentence that holds a token. */
    public int sentenceOf(int token) {
        return partOf(sentenceStarts, token);
    }

    /** Number of paragraphs. */
    public int paragraphs() {
        return paragraphStarts.length - 1;
    }

    /** First token of a paragraph. */
    public int paragraphStart(int paragraph) {
        return paragraphStarts[paragraph];
    }

    /** One past the last token of a paragraph. */
    public int paragraphEnd(int paragraph) {
        return paragraphStarts[paragraph + 1];
    }

    /** Paragraph that holds a token. */
    public int paragraphOf(int token) {
        return partOf(paragraphStarts, token);
    }

    private static int partOf(int[] starts, int token) {
        int found = Arrays.binarySearch(starts, 0, starts.length - 1, token);
        return found >= 0 ? found : -found - 2;
    }
}
