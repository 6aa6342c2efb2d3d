package io.rostrum.page;

import io.rostrum.text.Letters;

/** Collects the text of one block: white space collapsed, control and zero-width characters dropped. */
final class Line {

    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private int links;
    private boolean isInLink;
    private boolean space;
    private boolean broken;

    void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = Letters.isUpperControl(words.charAt(i)) ? Letters.ofWindows(words.charAt(i)) : words.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                put(c);
            }
        }
    }

    private void put(char c) {
        if (space && !text.isEmpty()) {
            text.append(' ');
            linkChars += links > 0 && isInLink ? 1 : 0;
        }
        isInLink = links > 0;
        space = false;
        broken = false;
        text.append(c);
        if (links > 0) {
            linkChars++;
        }
    }

    /** A line break; true when it is the second one in a row, which ends the paragraph. */
    boolean breaks() {
        boolean second = broken;
        broken = true;
        space = true;
        return second;
    }

    /** Enters (1) or leaves (-1) a link. */
    void link(int step) {
        links += step;
    }

    /** The block collected, and begins the next one; null when there was no text. */
    Block end(String tag) {
        Block block = text.isEmpty() ? null : new Block(text.toString(), linkChars, tag);
        text.setLength(0);
        linkChars = 0;
        isInLink = false;
        space = false;
        broken = false;
        return block;
    }
}
