package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.text.Text;
import java.util.Set;

/** Verbs shortened behind their subject: "he's", "Varga's a liar", "I'm", "we'd". */
record Contractions(Text text, Reading reading) {

    private static final Set<String> BEFORE_S = Set.of("he", "she", "it", "that", "there", "who", "what");
    private static final Set<String> AFTER_IS = Set.of("a", "an", "the", "not", "no");
    private static final Set<String> BEFORE_OTHERS = Set.of("i", "we", "you", "they", "he", "she", "it");

    /** Whether a token of its own, "'s", is a verb and no owner's. */
    boolean isVerb(int token, boolean afterName) {
        if (!text.isPossessive(token)
                || token == 0
                || token + 1 >= text.tokens()
                || text.sentenceOf(token + 1) != text.sentenceOf(token)) {
            return false;
        }
        return BEFORE_S.contains(text.lower(token - 1)) || afterName && AFTER_IS.contains(text.lower(token + 1));
    }

    /** "Is" or "has" for "'s" that is a verb. */
    String verb(int token, Clauses clauses) {
        int next = pastAdverbs(token + 1);
        boolean done = next + 1 < text.tokens() && (reading.isTag(next, Tag.VBN) || reading.isTag(next, Tag.VBD));
        // "he's committed to" is no deed of before
        boolean adjective =
                clauses.at(next, Trigger.Kind.ADJECTIVE) != null || clauses.at(next, Trigger.Kind.EVALUATION) != null;
        return done && !adjective && !text.is(next + 1, "by") ? "has" : "is";
    }

    /** The pronoun of "I'm"; null for other tokens. */
    String pronoun(int token) {
        int letters = isApostrophe(token, 2) ? 2 : isApostrophe(token, 3) ? 3 : 0;
        if (letters == 0) {
            return null;
        }
        String lower = text.lower(token);
        String before = lower.substring(0, lower.length() - letters);
        return BEFORE_OTHERS.contains(before) ? before : null;
    }

    /** Whether it is so many letters from the token's end, behind another. */
    private boolean isApostrophe(int token, int fromEnd) {
        int at = text.end(token) - fromEnd;
        return at > text.begin(token)
                && (text.body().charAt(at) == '\'' || text.body().charAt(at) == '’');
    }

    /** The verb of "I'm": "am"; empty for tokens without one. */
    String auxiliary(int token) {
        String pronoun = pronoun(token);
        if (pronoun == null) {
            return "";
        }
        return switch (text.lower(token).substring(pronoun.length() + 1)) {
            case "m" -> "am";
            case "re" -> "are";
            case "ve" -> "have";
            case "ll" -> "will";
            case "d" -> reading.isTag(pastAdverbs(token + 1), Tag.VB) ? "would" : "had";
            default -> "";
        };
    }

    private int pastAdverbs(int token) {
        int at = token;
        while (at < text.tokens() - 1 && (ClauseWords.isAdverb(text.lower(at)) || text.is(at, "not"))) {
            at++;
        }
        return at;
    }
}
