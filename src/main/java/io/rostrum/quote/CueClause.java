package io.rostrum.quote;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.TokenHashes;
import java.util.Arrays;

/** What clause a cue stands in: its subject, what opens it, which verbs and commas are near. */
final class CueClause {

    private static final int SAYING = 5; // level of words that are mostly cues
    private static final int[] MARKERS = Arrays.stream(
                    "who which that if when as while to because after before although what how whether since until"
                            .split(" "))
            .mapToInt(TokenHashes::of)
            .sorted()
            .toArray();
    private static final int WHEN = TokenHashes.of("when");
    private static final int WHILE = TokenHashes.of("while");
    private static final int COMMA = TokenHashes.of(",");
    private static final int CALLING = TokenHashes.of("calling");
    private static final int WITH = TokenHashes.of("with");
    private static final int THAT = TokenHashes.of("that");

    private final Reading reading;

    CueClause(Reading reading) {
        this.reading = reading;
    }

    static int bucket(int distance) {
        return distance < 5 ? distance : distance < 8 ? 5 : distance < 15 ? 6 : 7;
    }

    private boolean isMarker(int token) {
        return Arrays.binarySearch(MARKERS, reading.word[token]) >= 0;
    }

    /** The nearest word before that opens a clause; 0 for none in reach. */
    int marker(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 12); at--) {
            int word = reading.word[at];
            if (isMarker(at)) {
                return word;
            }
            if (reading.isFiniteVerb(at)) {
                return 1;
            }
        }
        return 0;
    }

    /** The nearest noun or pronoun before; -1 for none in reach. */
    int subject(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 10); at--) {
            Tag tag = reading.tagOf(at);
            if (tag.isNoun() || tag == Tag.PRP || tag == Tag.WP || tag == Tag.WDT) {
                return at;
            }
        }
        return -1;
    }

    int verbBefore(int token, int from) {
        for (int at = token - 1; at >= Math.max(from, token - 6); at--) {
            if (reading.tagOf(at).isVerb() || reading.isTag(at, Tag.MD)) {
                return reading.word[at];
            }
        }
        return 0;
    }

    int that(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 7); at++) {
            if (reading.word[at] == THAT) {
                return at - token;
            }
        }
        return 0;
    }

    /** @param subject as {@link #subject} gives it */
    int commas(int token, int subject, int from, int to) {
        int before = token > from && reading.word[token - 1] == COMMA ? 1 : 0;
        int after = token + 1 < to && reading.word[token + 1] == COMMA ? 2 : 0;
        int beforeSubject = subject > from && reading.word[subject - 1] == COMMA ? 4 : 0;
        return before + after + beforeSubject;
    }

    /**
     * Whether the words before are a clause and those after the cue cannot be its content: they tell to whom, where and
     * when, and each verb in them has a word before it that opens a clause.
     */
    boolean canOnlyBeFronted(int token) {
        int unit = reading.unitOf[token];
        int from = reading.unitStart[unit];
        int to = reading.unitStart[unit + 1];
        int after = ClauseWords.ADDRESSED.contains(reading.text.lower(token)) ? pastPhrase(token + 1, to) : token + 1;
        if (reading.level[token] < SAYING
                || after < to && !reading.isTag(after, Tag.IN) && !isWhen(token, after) && !isPause(after)
                || fronted(subject(token, from), from) < 2
                || isMarker(reading.isTag(from, Tag.CC) ? from + 1 : from)) {
            return false;
        }
        boolean opened = false;
        for (int at = after; at < to; at++) {
            boolean isVerb = reading.isFiniteVerb(at);
            if (reading.regionOf[at] >= 0
                    || reading.word[at] == THAT
                    || isVerb && !opened
                    || reading.isTag(at, Tag.TO) && at + 1 < to && reading.isTag(at + 1, Tag.VB)) {
                return false;
            }
            opened = !isVerb && (opened || isMarker(at));
        }
        return true;
    }

    /** "said when he came home" tells when; "asked when he came home" is a question. */
    private boolean isWhen(int cue, int token) {
        return reading.word[token] == WHEN && !reading.text.lower(cue).startsWith("ask")
                || reading.word[token] == WHILE;
    }

    /** A full stop, a dash, or a comma before "as they left". */
    private boolean isPause(int token) {
        boolean opens = token + 1 < reading.tokens() && reading.word[token] == COMMA && isMarker(token + 1);
        return opens || reading.isTag(token, Tag.MARK) && ".-–—―".indexOf(reading.text.first(token)) >= 0;
    }

    /** One past a noun phrase. */
    private int pastPhrase(int token, int to) {
        int at = token;
        while (at < to && (isOfPhrase(at) || reading.isTag(at, Tag.PRP))) {
            at++;
        }
        return at;
    }

    /**
     * Whether a whole clause and a comma stand before the verb's subject, as in "X will stay, the old premier Y said":
     * 0 without such a comma, 1 without a finite verb before it, 2 with one.
     *
     * @param subject as {@link #subject} gives it
     */
    int fronted(int subject, int from) {
        int begin = subject;
        while (begin > from && isOfPhrase(begin - 1)) {
            begin--;
        }
        if (begin <= from || reading.word[begin - 1] != COMMA) {
            return 0;
        }
        for (int at = from; at < begin - 1; at++) {
            if (reading.isFiniteVerb(at)) {
                return 2;
            }
        }
        return 1;
    }

    private boolean isOfPhrase(int token) {
        Tag tag = reading.tagOf(token);
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.PRP$ || tag == Tag.POS || tag == Tag.CD;
    }

    /** "'What a bridge,' sighed Varga": whether a quoted region and a subject stand right beside the cue. */
    boolean isInverted(int token) {
        int region = token == 0 ? -1 : reading.regionOf[token - 1];
        int next = reading.chunks.firstFrom(token + 1);
        return region >= 0
                && reading.stop(region) > 0
                && reading.level[token] >= SAYING - 1
                && token + 1 < reading.tokens()
                && reading.unitOf[token + 1] == reading.unitOf[token]
                && next < reading.chunks.size
                && reading.chunks.from[next] == token + 1
                && reading.finites[reading.chunks.to[next]] == reading.finites[token + 1];
    }

    /** Whether the cue is the participle in "with the premier calling it 'a ruin'". */
    boolean isAbsolute(int token) {
        int from = token;
        while (from > 0 && isOfPhrase(from - 1)) {
            from--;
        }
        return from < token
                && from > 0
                && reading.word[from - 1] == WITH
                && reading.isTag(token, Tag.VBG)
                && (ClauseWords.UTTER.contains(reading.text.lower(token)) || reading.word[token] == CALLING);
    }

    int finiteAfter(int token, int to) {
        for (int at = token + 1; at < Math.min(to, token + 15); at++) {
            if (reading.regionOf[at] < 0 && reading.isFiniteVerb(at)) {
                return bucket(at - token);
            }
        }
        return 0;
    }

    /** "Ten years ago, Varga said, the bridge swayed": the cue and its subject in commas, all else of the unit is content. */
    boolean isParenthesis(Content content) {
        int cue = content.cue();
        int from = reading.unitStart[reading.unitOf[cue]];
        int to = reading.unitStart[reading.unitOf[cue] + 1];
        return content.side() == Side.AROUND
                && reading.level[cue] >= SAYING
                && content.from(0) == from
                && content.to(1) >= to - 1
                && reading.word[content.to(0)] == COMMA
                && reading.word[content.from(1) - 1] == COMMA
                && content.from(1) - content.to(0) < 8
                && reading.finites[cue] == reading.finites[from];
    }

    /** The source: who hears or learns does not speak, but the one that it is heard from; -1 for nobody. */
    int speaks(Content content, int source) {
        int cue = content.cue();
        if (source < 0
                || content.side() != Side.AFTER
                || !ClauseWords.HEAR.contains(reading.text.lower(cue))
                || reading.chunks.from[source] > cue) {
            return source;
        }
        int from = reading.chunks.firstFrom(cue + 2);
        boolean named = reading.text.lower(cue + 1).equals("from")
                && from < reading.chunks.size
                && reading.chunks.from[from] == cue + 2;
        return named ? from : -1;
    }
}
