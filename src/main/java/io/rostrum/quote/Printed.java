package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.DoubleNames;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.text.Text;
import java.util.Set;

/** What a phrase calls a speaker who is no known person: an organisation by its whole name, a kind of people, never a time. */
record Printed(Reading reading) {

    private static final Set<String> JOINING = Set.of("the", "a", "and", "for", "of", "on", "to");
    private static final int LONGEST_NAME = 8;

    /** Without determiners, owners' "'s" and times around it; nobody where no noun is left. */
    Speaker of(int begin, int end) {
        Text text = reading.text;
        int from = begin;
        while (from < end - 1
                && (reading.isTag(from, Tag.DT)
                        || reading.isTag(from, Tag.PRP$)
                        || ClauseWords.WEEKDAYS.contains(text.lower(from)))) {
            from++;
        }
        int to = end - from > 1 && text.isPossessive(end - 1) ? end - 1 : end;
        while (to > from && isTime(to - 1) && !isNamedSo(from, to - 1)) {
            to--;
        }
        return !anyNoun(from, to)
                ? Speaker.NOBODY
                : new Speaker(null, text.span(from, whole(from, to)).in(text.body()), SpeakerResolver.AS_PRINTED);
    }

    /** A day, "last week", "Hours". */
    private boolean isTime(int token) {
        String word = reading.text.lower(token);
        return ClauseWords.TIMES.contains(word)
                || ClauseWords.WEEKDAYS.contains(word)
                || ClauseWords.MONTHS_CUT.contains(word)
                || isTimeNext(token, word);
    }

    /** "Women's March". */
    private boolean isNamedSo(int from, int token) {
        return token > from
                && reading.text.isCapitalised(token)
                && !ClauseWords.WEEKDAYS.contains(reading.text.lower(token));
    }

    private boolean isTimeNext(int token, String word) {
        boolean which = word.equals("last") || word.equals("late") || word.equals("this") || word.equals("few");
        return which && token + 1 < reading.tokens() && isTime(token + 1);
    }

    /** One past the name that goes on: "Centers" for Disease Control and Prevention. */
    private int whole(int from, int to) {
        Text text = reading.text;
        if (DoubleNames.isInside(text, to)) {
            return withMark(DoubleNames.end(text, to));
        }
        if (isNamedWithMark(to)) {
            return to + 1;
        }
        boolean body = text.isCapitalised(to - 1)
                && ClauseWords.ORGANISATIONS.contains(singular(text.lower(to - 1)))
                && to + 1 < text.tokens()
                && (text.is(to, "for") || text.is(to, "of") || text.is(to, "on"));
        int end = to;
        for (int at = to; body && at < text.tokens() && at - from < LONGEST_NAME; at++) {
            if (text.isWord(at) && text.isCapitalised(at) && !isTime(at)) {
                end = at + 1;
            } else if (!JOINING.contains(text.lower(at))) {
                break;
            }
        }
        return end;
    }

    private int withMark(int end) {
        return isNamedWithMark(end) ? end + 1 : end;
    }

    /** "Moody's said", where the mark owns nothing. */
    private boolean isNamedWithMark(int mark) {
        return mark + 1 < reading.tokens()
                && reading.text.isPossessive(mark)
                && reading.text.isCapitalised(mark - 1)
                && (reading.isFiniteVerb(mark + 1) || ClauseWords.SAY.contains(reading.text.lower(mark + 1)));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean anyNoun(int from, int to) {
        for (int token = from; token < to; token++) {
            if (reading.tagOf(token).isNoun()) {
                return true;
            }
        }
        return false;
    }
}
