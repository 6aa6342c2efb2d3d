package io.rostrum.text;

import java.nio.charset.Charset;

/** Classes of characters, as {@link Character} has them, without its tables for the plain letters that most are. */
public final class Letters {

    private static final int FIRST_OUTSIDE_ASCII = 128;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Letters() {}

    public static boolean isLetterOrDigit(int point) {
        return point < FIRST_OUTSIDE_ASCII
                ? isBetween('a', point | ' ', 'z') || isBetween('0', point, '9')
                : !isMark(point) && Character.isLetterOrDigit(point);
    }

    public static boolean isDigit(int point) {
        return point < FIRST_OUTSIDE_ASCII ? isBetween('0', point, '9') : Character.isDigit(point);
    }

    public static boolean isLetter(int point) {
        return point < FIRST_OUTSIDE_ASCII
                ? isBetween('a', point | ' ', 'z')
                : !isMark(point) && Character.isLetter(point);
    }

    /** The letter in lower case, as {@link Character#toLowerCase(char)} has it. */
    public static char lower(char letter) {
        return letter < FIRST_OUTSIDE_ASCII
                ? isBetween('A', letter, 'Z') ? (char) (letter | ' ') : letter
                : Character.toLowerCase(letter);
    }

    /** True for upper-case and title-case letters. */
    public static boolean isCapital(int point) {
        return point < FIRST_OUTSIDE_ASCII
                ? isBetween('A', point, 'Z')
                : Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    /** The dashes, curly quotation marks and dots of the block General Punctuation: they have neither case nor accent. */
    public static boolean isMark(int point) {
        return isBetween('‐', point, '…');
    }

    /** Whether it is a control character above ASCII; programs write them for quotation marks. */
    public static boolean isUpperControl(char c) {
        return c >= FIRST_OUTSIDE_ASCII && Character.isISOControl(c);
    }

    /** The character of windows-1252 that a program meant by an {@linkplain #isUpperControl upper control}; 0 for none. */
    public static char ofWindows(char control) {
        char meant = new String(new byte[] {(byte) control}, WINDOWS_1252).charAt(0);
        return meant == '\uFFFD' || Character.isISOControl(meant) ? 0 : meant;
    }

    /** White space, no-break spaces, zero-width and direction marks, control characters. */
    public static boolean isBlank(int point) {
        if (point < FIRST_OUTSIDE_ASCII) {
            return point <= ' ' || point == 127;
        }
        int type = Character.getType(point);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.FORMAT
                || type == Character.CONTROL;
    }

    private static boolean isBetween(int first, int point, int last) {
        return point >= first && point <= last;
    }
}
