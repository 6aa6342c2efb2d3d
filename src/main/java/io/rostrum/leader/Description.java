package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person is called again without a name: "the former Keld governor", "the senator from Keld", "the Reform nominee".
 *
 * @param begin    first token, the article
 * @param head     the token of the noun
 * @param noun     as {@link #plain} has it
 * @param words    those before the noun, likewise
 * @param place    names told before the noun or after its "from" and "of", in lower case; empty for none
 * @param isFormer whether it is said of somebody who is it no longer
 */
record Description(int begin, int head, String noun, Set<String> words, String place, boolean isFormer) {

    static final String CANDIDATE = "candidate";
    static final String NOMINEE = "nominee";

    private static final String FRONT_RUNNER = "front-runner";
    private static final String PRESUMPTIVE = "presumptive";
    private static final String VICE = "vice"; // "vice presidential", "vice-presidential"
    private static final Map<String, String> SAME = new HashMap<>(); // by word: the one that it stands for

    static {
        WordFile synonyms = WordFile.ofWords("/conf/english/synonyms.txt");
        for (String word : synonyms.classes()) {
            synonyms.of(word).forEach(synonym -> SAME.put(synonym, word));
        }
    }

    /** One word for those that mean the same: hopefuls are candidates, "Sen." is a senator. */
    static String plain(String word) {
        return SAME.getOrDefault(word, word);
    }

    /** Whether somebody runs for an office: a candidate, a nominee, a front-runner. */
    boolean isCandidate() {
        return ClauseWords.CANDIDATES.contains(noun);
    }

    /** Whether it tells one of several candidates: the nominee, the front-runner. */
    boolean isChosen() {
        return noun.equals(NOMINEE) || noun.equals(FRONT_RUNNER);
    }

    /** "The presumptive nominee", "the front-runner": the candidate ahead, whether the article says so elsewhere or not. */
    boolean isAhead() {
        return noun.equals(FRONT_RUNNER) || noun.equals(NOMINEE) && words.contains(PRESUMPTIVE);
    }

    /** The role of the registry that such a candidate has. */
    String candidacy() {
        return words.stream().anyMatch(word -> word.startsWith(VICE)) ? "running_mate" : "candidate";
    }

    Set<String> parties() {
        return parties(words);
    }

    /** Those of the words that mean a party. */
    static Set<String> parties(Set<String> words) {
        Set<String> parties = new HashSet<>(words);
        parties.retainAll(ClauseWords.PARTIES);
        return parties;
    }
}
