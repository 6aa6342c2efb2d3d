package io.rostrum.leader;

import io.rostrum.english.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whom another form of a leader's full name means in the same article: "John James Brandt" of John Brandt, "Ama
 * Kosta" of Ama Kosta Bel, "De Moor" of Per de Moor.
 */
final class NameVariants {

    private static final int INITIAL = 2; // letters, with the dot

    private final Tokens tokens;
    private final List<Known> known = new ArrayList<>();

    /** A full name as the article prints it, and whose it is. */
    private record Known(int begin, int end, Leader leader) {

        int words() {
            return end - begin;
        }
    }

    NameVariants(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(int begin, int end, Leader leader) {
        known.add(new Known(begin, end, leader));
    }

    /** Null for nobody, or several. */
    Leader meant(int begin, int end) {
        List<Leader> leaders = known.stream()
                .filter(name ->
                        isLonger(begin, end, name) || isBeginning(begin, end, name) || isWithParticle(begin, end, name))
                .map(Known::leader)
                .distinct()
                .toList();
        return leaders.size() == 1 ? leaders.get(0) : null;
    }

    /** "John James Brandt"; with an initial also "John J. Brandt Kosta". */
    private boolean isLonger(int begin, int end, Known name) {
        boolean isGiven = name.words() == 2 && end - begin > 2 && isSame(begin, name.begin());
        boolean hasInitial =
                isGiven && tokens.text().end(begin + 1) - tokens.text().begin(begin + 1) <= INITIAL;
        return isGiven && isSame(hasInitial ? begin + 2 : end - 1, name.end() - 1);
    }

    private boolean isBeginning(int begin, int end, Known name) {
        return name.words() == 3
                && end - begin == 2
                && tokens.isGivenName(begin)
                && isSame(begin, name.begin())
                && isSame(begin + 1, name.begin() + 1);
    }

    private boolean isWithParticle(int begin, int end, Known name) {
        return name.words() > 2
                && end - begin == 2
                && tokens.is(begin, WordClass.PARTICLE)
                && isSame(begin, name.end() - 2)
                && isSame(begin + 1, name.end() - 1);
    }

    private boolean isSame(int token, int other) {
        return tokens.text().lower(token).equals(tokens.text().lower(other));
    }
}
