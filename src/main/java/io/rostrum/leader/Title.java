package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.WordClass;

/**
 * The titles before a name: "Mr.", "President", "Sen.".
 *
 * @param end      one past the last title and its dot; the token itself when there are none
 * @param gender   what the titles tell; null when nothing
 * @param isPerson whether there was any
 * @param isOther  whether they are of somebody who is no head of government: a judge, an officer
 */
record Title(int end, Gender gender, boolean isPerson, boolean isOther) {

    static Title none(int token) {
        return new Title(token, null, false, false);
    }

    /** Whether they may be of an office: "Sen.", "Governor", but not "Mr.", which tells the gender. */
    boolean isOfficeholders() {
        return isPerson && gender == null && !isOther;
    }

    static Title at(Tokens tokens, int token) {
        int end = token;
        int limit = tokens.sentenceEnd(token);
        Gender gender = null;
        boolean isOther = false;
        while (end + 1 < limit && tokens.text().isCapitalised(end) && tokens.is(end, WordClass.TITLE)) {
            gender = tokens.is(end, WordClass.MALE_TITLE)
                    ? Gender.MALE
                    : tokens.is(end, WordClass.FEMALE_TITLE) ? Gender.FEMALE : gender;
            isOther |= tokens.is(end, WordClass.OTHER_PEOPLES_TITLE);
            end = tokens.isMark(end + 1, '.') ? end + 2 : end + 1;
        }
        boolean leadsToAName = end > token && end < limit && isName(tokens, end);
        return leadsToAName ? new Title(end, gender, true, isOther) : none(token);
    }

    /** "Varga", "de Moor". */
    private static boolean isName(Tokens tokens, int token) {
        return tokens.text().isCapitalised(token)
                || tokens.is(token, WordClass.PARTICLE)
                        && tokens.followsWithBlank(token + 1)
                        && tokens.text().isCapitalised(token + 1);
    }
}
