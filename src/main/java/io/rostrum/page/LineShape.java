package io.rostrum.page;

import java.util.Set;
import java.util.regex.Pattern;

/** What the shape of a line tells of it, whatever its words: running text has sentences. */
final class LineShape {

    private static final String ENDS = ".!?…\"”’'»。！？";

    /** Short lines in these are paragraphs and items of a writer, when no link is in them. */
    private static final Set<String> WRITTEN = Set.of("p", "li", "blockquote", "pre");

    /** An address or the name of a file, of any length. */
    private static final Pattern WORD = Pattern.compile("[!-~]+");

    /** At least so much of an entry in a list of links is link: a third. */
    private static final int ENTRY = 3;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A word and the end of a sentence; initials and numbers end none. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2}(?:[。！？]|[.!?…](?!\\w))");

    /** {@code Language:} before its value. */
    private static final Pattern FIELD = Pattern.compile("(?<!\\S)\\p{Lu}[\\p{L}/]*(?: \\p{L}[\\p{L}/]*){0,3}: ?");

    /** {@code 1,281 items}, {@code 6 days ago}. */
    private static final Pattern COUNT = Pattern.compile("\\d[\\d.,]* \\p{L}+(?: ago)?\\.?");

    private static final int FEWEST_FIELDS = 2;
    private static final int MANY_FIELDS = 4;
    private static final int LONGEST_FIELD = 60;

    private static final Pattern NAME = Pattern.compile("[(\\[]?[\\p{Lu}\\d]");

    private static final int FEWEST_NAMES = 20;
    private static final double MOSTLY = 0.7;
    private static final int WORDS_A_COMMA = 10;

    /** What stands between the entries of a menu. */
    private static final Pattern BAR = Pattern.compile(" [|·•] ");

    private static final int FEWEST_BARS = 2;

    private LineShape() {}

    /** Whether a line is short and no sentence: a label, or the cell of a table. */
    static boolean isFragment(Block block) {
        boolean isWritten = WRITTEN.contains(block.tag()) && block.linkChars() == 0;
        boolean isShort = block.prose() == 0
                || isLinked(block)
                || WORD.matcher(block.text()).matches();
        return isShort && !block.isHeading() && !isWritten && !isEnded(block.text());
    }

    /** Whether a line without sentences is one kind of list or another. */
    static boolean isList(String text) {
        return !LETTER.matcher(text).find()
                || COUNT.matcher(text).matches()
                || !isEnded(text) && (isFields(text) || isMenu(text))
                || !SENTENCE.matcher(text).find() && isNames(text);
    }

    /** Whether it breaks off, as the beginnings of other articles do. */
    static boolean isCut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    private static boolean isLinked(Block block) {
        return block.linkChars() * ENTRY > block.text().length();
    }

    private static boolean isEnded(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Many fields, or two that are all there is of a line. */
    private static boolean isFields(String text) {
        long fields = count(FIELD, text);
        boolean isBeginning =
                FIELD.matcher(text).lookingAt() && !SENTENCE.matcher(text).find();
        return fields >= (isBeginning ? FEWEST_FIELDS : MANY_FIELDS) && text.length() <= fields * LONGEST_FIELD;
    }

    private static boolean isMenu(String text) {
        return count(BAR, text) >= FEWEST_BARS;
    }

    /** Words with capitals and numbers one after the other, hardly a comma between them. */
    private static boolean isNames(String text) {
        String[] words = text.split(" ");
        int names = 0;
        int commas = 0;
        for (String word : words) {
            names += NAME.matcher(word).lookingAt() ? 1 : 0;
            commas += word.endsWith(",") ? 1 : 0;
        }
        return words.length >= FEWEST_NAMES && names >= MOSTLY * words.length && commas * WORDS_A_COMMA <= names;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
