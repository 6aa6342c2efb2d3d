package io.rostrum.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: lower case, without accents, curly apostrophes straight. */
public final class Folding {

    private Folding() {}

    public static String of(String word) {
        return ofLower(word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** For a word that is in lower case already. */
    public static String ofLower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 128 && !Letters.isMark(letter)) {
                return plain(word);
            }
        }
        return word;
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD).codePoints().forEach(point -> {
            switch (point) {
                case 'ø' -> plain.append('o');
                case 'ł' -> plain.append('l');
                case 'đ', 'ð' -> plain.append('d');
                case 'ı' -> plain.append('i');
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'þ' -> plain.append("th");
                case 'ə' -> plain.append('e');
                default -> {
                    if (Character.getType(point) != Character.NON_SPACING_MARK) {
                        plain.appendCodePoint(point);
                    }
                }
            }
        });
        return plain.toString();
    }
}
