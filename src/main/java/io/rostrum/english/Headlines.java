package io.rostrum.english;

import io.rostrum.text.Text;

/** Lines in which every longer word is capitalised: their verbs look like names, and are told by what they mean. */
final class Headlines {

    private static final int SHORTEST = 4; // words of a headline, and letters of a word that must be capitalised
    private static final int LONGEST = 20;
    private static final int CUE = 4; // level of words that tell a fifth of the time that somebody speaks

    private final Text text;

    Headlines(Text text) {
        this.text = text;
    }

    /** Makes verbs of the first cue behind a name, of modal verbs and forms of "be", and of the words after modal verbs. */
    void tag(byte[] tag, byte[] level) {
        for (int paragraph = 0; paragraph < text.paragraphs(); paragraph++) {
            int from = text.paragraphStart(paragraph);
            int to = text.paragraphEnd(paragraph);
            if (to - from <= LONGEST && isHeadline(from, to)) {
                tag(tag, level, from, to);
            }
        }
    }

    private boolean isHeadline(int from, int to) {
        int capitalised = 0;
        for (int token = from; token < to; token++) {
            boolean isLong = text.isWord(token) && text.end(token) - text.begin(token) >= SHORTEST;
            if (isLong && !text.isCapitalised(token)) {
                return false;
            }
            capitalised += text.isWord(token) && text.isCapitalised(token) ? 1 : 0;
        }
        return capitalised >= SHORTEST && text.first(to - 1) != '.';
    }

    private void tag(byte[] tag, byte[] level, int from, int to) {
        boolean hasVerb = false;
        for (int token = from + 1; token < to - 1; token++) {
            String word = text.lower(token);
            boolean cue = !hasVerb && level[token] >= CUE && word.endsWith("s") && isName(tag[token - 1]);
            if (cue || word.equals("is") || word.equals("has")) {
                tag[token] = (byte) Tag.VBZ.ordinal();
                hasVerb = true;
            } else if (ClauseWords.MODALS.contains(word)) {
                tag[token] = (byte) Tag.MD.ordinal();
                tag[token + 1] = (byte) (text.isWord(token + 1) ? Tag.VB.ordinal() : tag[token + 1]);
            } else if (word.equals("to")) {
                tag[token] = (byte) Tag.TO.ordinal();
            }
        }
    }

    private static boolean isName(byte tag) {
        return tag == Tag.NNP.ordinal();
    }
}
