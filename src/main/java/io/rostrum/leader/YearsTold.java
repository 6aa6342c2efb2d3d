package io.rostrum.leader;

import java.time.LocalDate;

/** The years of which an article tells: what was then need not be so on its day. */
record YearsTold(Tokens tokens) {

    private static final int YEAR_DIGITS = 4;
    private static final int FIRST_YEAR = 1700;

    /**
     * The year before the last that the token's sentence tells, or the one before it in the paragraph; 0 for none.
     *
     * @param day of the article
     */
    int longAgo(int token, LocalDate day) {
        return firstBefore(sentenceBefore(token), tokens.sentenceEnd(token), day);
    }

    /** The year before the last that the token's sentence tells before it; 0 for none. */
    int longAgoBefore(int token, LocalDate day) {
        return firstBefore(tokens.sentenceStart(token), token, day);
    }

    private int firstBefore(int from, int to, LocalDate day) {
        for (int token = from; token < to; token++) {
            int year = year(token);
            if (year > 0 && year < day.getYear() - 1) {
                return year;
            }
        }
        return 0;
    }

    /** Where the sentence before the token's begins, or the token's own where that opens the paragraph. */
    private int sentenceBefore(int token) {
        int start = tokens.sentenceStart(token);
        boolean opens = start == 0
                || tokens.text().paragraphOf(start - 1) != tokens.text().paragraphOf(start);
        return opens ? start : tokens.sentenceStart(start - 1);
    }

    /** The year that stands at the token; 0 for none. */
    private int year(int token) {
        int begin = tokens.text().begin(token);
        if (tokens.text().end(token) - begin != YEAR_DIGITS) {
            return 0;
        }
        int year = 0;
        for (int at = begin; at < begin + YEAR_DIGITS; at++) {
            char digit = tokens.text().body().charAt(at);
            if (digit < '0' || digit > '9') {
                return 0;
            }
            year = 10 * year + digit - '0';
        }
        return year > FIRST_YEAR ? year : 0;
    }
}
