package io.rostrum.text;

/** Classes of characters, as {@link Character} has them, without its tables for the plain letters that most are. */
public final class Letters {

    private static final int FIRST_OUTSIDE_ASCII = 128;

    private Letters() {}

    public static boolean isLetterOrDigit(int point) {
        return point < FIRST_OUTSIDE_ASCII
                ? isBetween('a', point | ' ', 'z') || isBetween('0', point, '9')
                : !isMark(point) && Character.isLetterOrDigit(point);
    }

    /** The letter in lower case, as {@link Character#toLowerCase(char)} has it. */
    static char lower(char letter) {
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
