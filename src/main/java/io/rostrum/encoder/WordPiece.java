package io.rostrum.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts words into pieces of the model's vocabulary: of what is left of a word the longest piece that begins it, in lower case
 * and without accents. A word that cannot be cut so is one piece, {@link #UNKNOWN}.
 */
public final class WordPiece {

    public static final int PADDING = 0;
    /** Stands for whoever or whatever a stance is about. */
    public static final int TARGET = 1;
    /** Stands for whoever holds a stance. */
    public static final int HOLDER = 2;

    public static final int UNKNOWN = 100;
    /** Begins what is read. */
    public static final int BEGIN = 101;
    /** Ends what is read. */
    public static final int END = 102;

    private static final String GOES_ON = "##";
    private static final int LONGEST = 100; // letters of a word

    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param vocabulary the piece of each number; those that go on a word begin with {@code ##} */
    public WordPiece(List<String> vocabulary) {
        for (String piece : vocabulary) {
            numbers.put(piece, numbers.size());
        }
        if (numbers.size() != vocabulary.size()) {
            throw new IllegalArgumentException("A piece stands twice in the vocabulary");
        }
    }

    /** Of the model of the jar; read once. */
    public static WordPiece builtIn() {
        return BuiltIn.PIECES;
    }

    private static final class BuiltIn {
        private static final WordPiece PIECES = new WordPiece(vocabulary());
    }

    private static List<String> vocabulary() {
        try (InputStream in = WordPiece.class.getResourceAsStream("/encoder/vocabulary.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read encoder/vocabulary.txt of the jar", e);
        }
    }

    /** Adds the pieces of a part of the text; white space divides words, and every mark is a word. */
    public void add(String text, int from, int to, WordPieces pieces) {
        int begin = from;
        for (int at = from; at < to; ) {
            int letter = text.codePointAt(at);
            int next = Math.min(to, at + Character.charCount(letter));
            boolean isMark = isMark(letter);
            if (isMark || isBlank(letter)) {
                addWord(text, begin, at, pieces);
                begin = next;
            }
            if (isMark) {
                addWord(text, at, next, pieces);
            }
            at = next;
        }
        addWord(text, begin, to, pieces);
    }

    private void addWord(String text, int from, int to, WordPieces pieces) {
        Letters letters = Letters.of(text, from, to);
        int size = letters.size();
        if (size == 0) {
            return;
        }
        int first = pieces.size();
        for (int at = 0; at < size; ) {
            int end = size > LONGEST ? at : size;
            Integer number = null;
            while (end > at && number == null) {
                String piece = letters.part(at, end);
                number = numbers.get(at == 0 ? piece : GOES_ON + piece);
                end -= number == null ? 1 : 0;
            }
            if (number == null) {
                pieces.cutTo(first);
                pieces.add(UNKNOWN, from, to);
                return;
            }
            pieces.add(number, letters.begin(at), letters.end(end - 1));
            at = end;
        }
    }

    private static boolean isBlank(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isControl(letter);
    }

    private static boolean isControl(int letter) {
        int type = Character.getType(letter);
        return type == Character.CONTROL || letter == 0xFFFD;
    }

    private static boolean isMark(int letter) {
        if (letter < 128) {
            return letter > ' ' && letter < 127 && !Character.isLetterOrDigit(letter);
        }
        return switch (Character.getType(letter)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(letter);
        };
    }

    /** A word's letters as the vocabulary writes them, and where each comes from. */
    private record Letters(String word, int[] begins, int[] ends) {

        static Letters of(String text, int from, int to) {
            if (isPlain(text, from, to)) {
                int[] begins = new int[to - from];
                int[] ends = new int[to - from];
                StringBuilder word = new StringBuilder(to - from);
                for (int at = from; at < to; at++) {
                    char letter = text.charAt(at);
                    begins[at - from] = at;
                    ends[at - from] = at + 1;
                    word.append(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
                }
                return new Letters(word.toString(), begins, ends);
            }
            return stripped(text, from, to);
        }

        private static boolean isPlain(String text, int from, int to) {
            for (int at = from; at < to; at++) {
                if (text.charAt(at) >= 128) {
                    return false;
                }
            }
            return true;
        }

        private static Letters stripped(String text, int from, int to) {
            StringBuilder word = new StringBuilder();
            int[] begins = new int[4 * (to - from) + 8];
            int[] ends = new int[begins.length];
            for (int at = from; at < to; ) {
                int letter = text.codePointAt(at);
                int next = Math.min(to, at + Character.charCount(letter));
                String plain =
                        Normalizer.normalize(Character.toString(Character.toLowerCase(letter)), Normalizer.Form.NFD);
                for (int i = 0; i < plain.length() && word.length() < begins.length; i++) {
                    int type = Character.getType(plain.charAt(i));
                    if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                        begins[word.length()] = at;
                        ends[word.length()] = next;
                        word.append(plain.charAt(i));
                    }
                }
                at = next;
            }
            return new Letters(word.toString(), begins, ends);
        }

        int size() {
            return word.length();
        }

        String part(int from, int to) {
            return word.substring(from, to);
        }

        int begin(int at) {
            return begins[at];
        }

        int end(int at) {
            return ends[at];
        }
    }
}
