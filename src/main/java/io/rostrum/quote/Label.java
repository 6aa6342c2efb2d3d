package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;

/** What looks like a quotation and is the name of a work, “The Facts of the Race”, or a number behind a colon. */
final class Label {

    private static final int LONGEST_TITLE = 8; // words
    private static final int LONGEST_SMALL_WORD = 3;

    private Label() {}

    static boolean is(Content content, Reading reading) {
        return content.parts() == 1 && (isNumber(content, reading) || isTitle(content, reading));
    }

    /** "Varga: 547." */
    private static boolean isNumber(Content content, Reading reading) {
        for (int token = content.from(0); token < content.to(0); token++) {
            if (reading.text.isWord(token) && !Character.isDigit(reading.text.first(token))) {
                return false;
            }
        }
        return true;
    }

    /** All in capitals but for small words, where nobody is told to say it. */
    private static boolean isTitle(Content content, Reading reading) {
        String cue = reading.text.lower(content.cue());
        int region = reading.regionOf[content.from(0)];
        if (region < 0
                || content.side() != Side.AFTER
                || ClauseWords.SAY.contains(cue)
                || ClauseWords.UTTER.contains(cue)) {
            return false;
        }
        int words = 0;
        for (int token = content.from(0); token < content.to(0); token++) {
            String word = reading.text.lower(token);
            boolean small = word.length() <= LONGEST_SMALL_WORD && words > 0;
            if (reading.text.isWord(token) && !reading.text.isCapitalised(token) && !small) {
                return false;
            }
            words += reading.text.isWord(token) ? 1 : 0;
        }
        return words > 1 && words <= LONGEST_TITLE;
    }
}
