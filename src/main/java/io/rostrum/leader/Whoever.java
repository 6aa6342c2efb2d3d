package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.time.LocalDate;

/** Tells descriptions that mean whoever is or will be it, "the next nominee", from those of somebody spoken of. */
final class Whoever {

    private static final String MUST = "must";

    private final Tokens tokens;
    private final LocalDate day;
    private final Sightings sightings;
    private final YearsTold years;

    Whoever(Tokens tokens, LocalDate day, Sightings sightings) {
        this.tokens = tokens;
        this.day = day;
        this.sightings = sightings;
        this.years = new YearsTold(tokens);
    }

    /** Whether the description from the token to its head means nobody known. */
    boolean isMeant(int token, int head, boolean isCandidate) {
        return isPredicate(token)
                || isNamedAfter(head)
                || isAmong(token, head)
                || isCandidate && (isNobodyYet(token, head) || isAny(head) || isOfOtherTime(token));
    }

    /** "The nation's first governor". */
    private boolean isAmong(int token, int head) {
        for (int at = token + 1; at < head; at++) {
            if (ClauseWords.NOT_THIS_ONE.contains(tokens.text().lower(at))) {
                return true;
            }
        }
        return false;
    }

    /** "The candidate must be of age", "If the candidate is Ilse Varga,". */
    private boolean isAny(int head) {
        if (head + 2 >= tokens.sentenceEnd(head)) {
            return false;
        }
        String next = tokens.text().lower(head + 1);
        return next.equals(MUST) || ClauseWords.BE.contains(next) && tokens.isNameWord(head + 2);
    }

    /** "In 1984 the towns favoured the candidate". */
    private boolean isOfOtherTime(int token) {
        return day != null && !isApposed(token) && years.longAgoBefore(token, day) > 0;
    }

    private boolean isApposed(int token) {
        return sightings.last() != null && sightings.last().end() == token - 1 && tokens.isMark(token - 1, ',');
    }

    /** "Became the nominee", "as the candidate": told of whoever is the subject, and often only thought of. */
    private boolean isPredicate(int token) {
        String before = token == 0 ? "" : tokens.text().lower(token - 1);
        return ClauseWords.BE.contains(before)
                || ClauseWords.BECOMING.contains(before)
                || token > 0 && tokens.is(token - 1, WordClass.REFLEXIVE)
                || sightings.last() != null && sightings.last().end() == token; // "made Varga the nominee"
    }

    /** "The eventual nominee", "pledged to support the nominee": whoever it will be. */
    private boolean isNobodyYet(int token, int head) {
        boolean isBacked = token > 1
                && ClauseWords.BACKING.contains(tokens.text().lower(token - 1))
                && (tokens.reading().isTag(token - 2, Tag.TO)
                        || tokens.reading().isTag(token - 2, Tag.MD));
        boolean isOpen = false;
        if (isApposed(token)) {
            return false; // "Varga, the likely nominee,"
        }
        for (int at = token + 1; at < head; at++) {
            isOpen |= ClauseWords.NOT_YET.contains(tokens.text().lower(at));
        }
        return isBacked || isOpen;
    }

    /** "The nominee of 1996, Jo Brask": the name says who. */
    private boolean isNamedAfter(int head) {
        return tokens.isMark(head + 1, ',') && tokens.isNameWord(head + 2);
    }
}
