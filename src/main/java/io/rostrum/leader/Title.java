package io.rostrum.leader;

import io.rostrum.article.Text;

/**
 * The titles before a name: "Mr.", "President", "Sen.".
 *
 * @param end       one past the last title and its dot; the token itself when there are none
 * @param gender    what the titles tell; null when nothing
 * @param isPerson  whether there was any
 * @param isOther   whether they are of somebody who is no head of government: a judge, an officer
 */
record Title(int end, Gender gender, boolean isPerson, boolean isOther) {

    static Title at(Text text, int token) {
        int end = token;
        Gender gender = null;
        boolean isOther = false;
        while (end + 1 < text.tokens() && text.isCapitalised(end) && Words.TITLES.contains(text.lower(end))) {
            String title = text.lower(end);
            gender = Words.MALE_TITLES.contains(title)
                    ? Gender.MALE
                    : Words.FEMALE_TITLES.contains(title) ? Gender.FEMALE : gender;
            isOther |= Words.OTHER_PEOPLES_TITLES.contains(title);
            end++;
            if (text.first(end) == '.') {
                end++;
            }
            if (end >= text.tokens() || !text.isCapitalised(end)) {
                break;
            }
        }
        boolean leadsToAName = end < text.tokens() && text.isCapitalised(end);
        return leadsToAName ? new Title(end, gender, end > token, isOther) : new Title(token, null, false, false);
    }
}
