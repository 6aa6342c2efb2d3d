package io.rostrum.leader;

import java.util.List;

/** Tells whom a full name means that is a leader's but for an initial or the spelling of an ending. */
final class SpelledOtherwise {

    private final RegistryIndex index;
    private final Tokens tokens;
    private final CapitalRuns runs;

    SpelledOtherwise(RegistryIndex index, Tokens tokens, CapitalRuns runs) {
        this.index = index;
        this.tokens = tokens;
        this.runs = runs;
    }

    /** The leader whom the words {@code [begin, end)} name; null when that is nobody of the registry, or several. */
    Leader meant(int begin, int end) {
        Leader initialled = withoutInitial(begin, end);
        return initialled == null ? onSky(begin, end) : initialled;
    }

    /** "John F. Kerry" for John Kerry. */
    private Leader withoutInitial(int begin, int end) {
        boolean hasInitial = end - begin == 3 && runs.isInitial(begin + 1) && !runs.isJunior(end - 1);
        return hasInitial ? only(index.names.exactly(tokens.word(begin), tokens.word(end - 1))) : null;
    }

    /** "Volodymyr Zelenskyi" for Zelenskyy. */
    private Leader onSky(int begin, int end) {
        List<String> spellings =
                end - begin == 2 ? Transliteration.onSky(tokens.text().lower(end - 1)) : List.of();
        return only(spellings.stream()
                .map(index.vocabulary::number)
                .flatMap(surname -> index.names.exactly(tokens.word(begin), surname).stream())
                .distinct()
                .toList());
    }

    private static Leader only(List<Leader> leaders) {
        return leaders.size() == 1 ? leaders.get(0) : null;
    }
}
