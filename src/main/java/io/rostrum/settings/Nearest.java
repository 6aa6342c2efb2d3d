package io.rostrum.settings;

import io.rostrum.text.Folding;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Which of the names that are known was meant by one that is not. Case and accents do not matter. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int LETTERS_PER_ERROR = 2;
    private static final int MOST_ERRORS = 4;
    private static final LevenshteinDistance LETTERS = LevenshteinDistance.getDefaultInstance();

    private Nearest() {}

    /**
     * At most three names, or none: those that differ in the fewest letters from the name given, as a whole or in the words that
     * were given of them; in one letter of two at most, and in no more than four.
     */
    public static List<String> of(String given, Collection<String> names) {
        String wanted = Folding.of(given.strip());
        int most = Math.min(MOST_ERRORS, Math.max(1, wanted.length() / LETTERS_PER_ERROR));
        List<Candidate> near = names.stream()
                .distinct()
                .map(name -> new Candidate(name, whole(wanted, name), words(wanted, name)))
                .filter(candidate -> candidate.errors() <= most)
                .sorted(Comparator.comparingInt(Candidate::errors)
                        .thenComparingInt(Candidate::whole)
                        .thenComparing(Candidate::name))
                .limit(MOST)
                .toList();
        return near.stream()
                .filter(candidate -> candidate.errors() == near.get(0).errors())
                .map(Candidate::name)
                .toList();
    }

    /** {@code ": did you mean A or B?"}, or an empty text when nothing is near. */
    public static String suggestion(String given, Collection<String> names) {
        List<String> near = of(given, names);
        return near.isEmpty() ? "" : ": did you mean " + String.join(" or ", near) + "?";
    }

    private record Candidate(String name, int whole, int words) {

        int errors() {
            return Math.min(whole, words);
        }
    }

    private static int whole(String wanted, String name) {
        return LETTERS.apply(wanted, Folding.of(name));
    }

    /** Each word that was given against the word of the name that is nearest to it. */
    private static int words(String wanted, String name) {
        List<String> all = List.of(Folding.of(name).split("\\s+"));
        return Arrays.stream(wanted.split("\\s+"))
                .mapToInt(word -> all.stream()
                        .mapToInt(other -> LETTERS.apply(word, other))
                        .min()
                        .orElse(word.length()))
                .sum();
    }
}
