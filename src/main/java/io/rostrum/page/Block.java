package io.rostrum.page;

/**
 * A paragraph, heading, list item or other line of a page.
 *
 * @param text      its words, white space collapsed; never empty
 * @param linkChars how many of its characters stand in links
 * @param tag       name of the block element it stands in, lower case
 */
record Block(String text, int linkChars, String tag) {

    /** Shorter lines are labels, bylines and buttons rather than prose. */
    private static final int MIN_PROSE = 50;

    boolean isHeading() {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    boolean isMostlyLinks() {
        return linkChars * 2 > text.length();
    }

    /** Characters of running text; 0 for headings, labels and links. */
    int prose() {
        return isHeading() || text.length() < MIN_PROSE || isMostlyLinks() ? 0 : text.length() - linkChars;
    }
}
