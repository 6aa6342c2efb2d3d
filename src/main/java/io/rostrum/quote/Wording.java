package io.rostrum.quote;

import io.rostrum.text.Letters;
import io.rostrum.text.Span;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words of a quotation, or of a passage, as printed and as compared. */
public final class Wording {

    /** So many words in a row are no chance. */
    private static final int ALIKE = 4;

    private final String words;
    private final String compared;

    private Wording(String words) {
        this.words = words;
        this.compared = compared(words);
    }

    public static Wording of(List<Span> content, String body) {
        return new Wording(content.stream().map(span -> span.in(body)).collect(Collectors.joining(" ")));
    }

    /** As printed; the parts of a split quotation joined by a space. */
    public String words() {
        return words;
    }

    /** Number of words: stretches of letters, digits and apostrophes. */
    public int count() {
        return compared.isEmpty()
                ? 0
                : (int) compared.chars().filter(c -> c == ' ').count() + 1;
    }

    /** {@link #hash} in 16 hex digits. */
    public String distinctId() {
        return HexFormat.of().toHexDigits(hash());
    }

    /** The same for the same words, whatever their case and marks (first 8 bytes of SHA-256). */
    public long hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(compared.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whether {@value #ALIKE} of its words in a row, or all when it has two or three, stand in another text too. */
    public boolean isRepeatedIn(String text) {
        List<String> own = List.of(compared.split(" "));
        int length = Math.min(ALIKE, own.size());
        String other = " " + compared(text) + " ";
        return length > 1
                && IntStream.rangeClosed(0, own.size() - length)
                        .mapToObj(i -> String.join(" ", own.subList(i, i + length)))
                        .anyMatch(words -> other.contains(" " + words + " "));
    }

    /** Whether all its words, in their order, stand in another text too. */
    public boolean isWithin(String text) {
        return !compared.isEmpty() && (" " + compared(text) + " ").contains(" " + compared + " ");
    }

    /** Lower case, words separated by one space, without marks; apostrophes part no words. */
    private static String compared(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT).codePoints().forEach(point -> {
            if (Letters.isLetterOrDigit(point)) {
                kept.appendCodePoint(point);
            } else if (point != '\'' && point != '’' && !kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
                kept.append(' ');
            }
        });
        return kept.toString().stripTrailing();
    }
}
