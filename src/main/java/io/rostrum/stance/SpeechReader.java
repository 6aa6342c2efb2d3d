package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.VerbForm;
import java.util.ArrayList;
import java.util.List;

/** Whose words a single sentence gives, where no quotations are known: "H said (that) …", "…, said H", "according to H". */
final class SpeechReader {

    /** A speaker and the tokens {@code [from, to)} that are the speaker's words. */
    record Said(Phrase speaker, int from, int to) {

        int length() {
            return to - from;
        }
    }

    private final Clauses clauses;
    private final VerbReader reader;
    private final List<Said> all = new ArrayList<>();

    private SpeechReader(Clauses clauses) {
        this.clauses = clauses;
        this.reader = new VerbReader(clauses);
    }

    static List<Said> of(Clauses clauses) {
        return new SpeechReader(clauses).read();
    }

    /** The speaker of the shortest words that hold the token; null when there is none. */
    static Phrase speakerAt(List<Said> all, int token) {
        Said innermost = null;
        for (Said said : all) {
            boolean holds = said.from() <= token && token < said.to();
            if (holds && (innermost == null || said.length() < innermost.length())) {
                innermost = said;
            }
        }
        return innermost == null ? null : innermost.speaker();
    }

    private List<Said> read() {
        for (int token = clauses.from; token < clauses.to; token++) {
            String word = clauses.word(token);
            if (ClauseWords.SAY.contains(word)) {
                said(token);
            } else if (word.equals("according") && clauses.word(token + 1).equals("to")) {
                Phrase speaker = clauses.right(token + 2);
                around(speaker, token, speaker == null ? token : speaker.to());
            }
        }
        return all;
    }

    private void said(int verb) {
        Phrase inverted = clauses.isName(Math.min(verb + 1, clauses.to - 1))
                        || ClauseWords.DETERMINERS.contains(clauses.word(verb + 1))
                ? clauses.right(verb + 1)
                : null;
        boolean afterMark = verb > clauses.from && !clauses.text.isWord(verb - 1);
        if (inverted != null && afterMark) {
            around(inverted, verb, inverted.to());
            return;
        }
        Holding holding = reader.of(verb, VerbForm.PAST);
        if (holding == null || holding.holder() == null) {
            return;
        }
        Phrase speaker = holding.holder();
        int begin = verb + 1;
        boolean ends = begin >= clauses.to
                || !clauses.text.isWord(begin) && clauses.text.first(begin) != ':' && !isMark(begin);
        boolean comma = speaker.from() > clauses.from && !clauses.text.isWord(speaker.from() - 1);
        if (!ends) {
            all.add(new Said(speaker, begin, clauses.to));
        }
        if (comma && (ends || clauses.text.first(begin) == ',')) {
            around(speaker, speaker.from(), verb + 1);
        }
    }

    private boolean isMark(int token) {
        char mark = clauses.text.first(token);
        return mark == ',' || mark == '"' || mark == '“';
    }

    private void around(Phrase speaker, int from, int to) {
        if (speaker != null) {
            if (from > clauses.from) {
                all.add(new Said(speaker, clauses.from, from));
            }
            if (to < clauses.to) {
                all.add(new Said(speaker, to, clauses.to));
            }
        }
    }
}
