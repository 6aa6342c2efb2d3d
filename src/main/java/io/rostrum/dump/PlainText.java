package io.rostrum.dump;

import io.rostrum.page.Snippet;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Texts of record fields as they were meant: without markup, entities, printed escapes and mojibake. */
final class PlainText {

    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,10});");

    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|span|a|strong|em|b|i|u|h[1-6]|li|ul|ol|blockquote|img|figure|figcaption|table|tr|td|iframe|script"
                    + "|style|section|article|html|body|hr|sup|sub)(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final String CDATA = "<![CDATA[";

    /** How a service says at the end of a text how much of it is missing. */
    private static final Pattern CUT_OFF = Pattern.compile("\\[\\+\\d{1,7} chars\\]\\s*$");

    private static final String CUT_OFF_END = "chars]";

    /** Escaped, and escaped once more by the next program: more often is somebody's text about markup. */
    private static final int MOST_ESCAPES = 3;

    private PlainText() {}

    /** Of a text with paragraphs. */
    static String of(String text) {
        String printed = PrintedEscapes.undone(whole(bare(text)));
        String plain = unescaped(withoutMarkup(printed));
        return Mojibake.repaired(plain.equals(printed) ? plain : withoutMarkup(plain));
    }

    /** Of a text of one line. */
    static String line(String text) {
        String plain = unescaped(PrintedEscapes.undone(bare(text)));
        return Mojibake.repaired(withoutMarkup(plain));
    }

    /** Without the brackets of XML around a whole text. */
    private static String bare(String text) {
        boolean isCdata = text.startsWith(CDATA) && text.endsWith("]]>");
        return isCdata ? text.substring(CDATA.length(), text.length() - 3) : text;
    }

    /** Without the service's words on what is missing. */
    private static String whole(String text) {
        return text.stripTrailing().endsWith(CUT_OFF_END)
                ? CUT_OFF.matcher(text).replaceFirst("")
                : text;
    }

    private static String withoutMarkup(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find() ? Snippet.text(text) : text;
    }

    private static String unescaped(String text) {
        String plain = text;
        for (int i = 0;
                i < MOST_ESCAPES
                        && plain.indexOf('&') >= 0
                        && ENTITY.matcher(plain).find();
                i++) {
            plain = ENTITY.matcher(plain)
                    .replaceAll(match ->
                            java.util.regex.Matcher.quoteReplacement(Parser.unescapeEntities(match.group(), true)));
        }
        return plain;
    }
}
