package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.NounChunks;
import io.rostrum.english.WordClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the article itself calls those whom it names: "Sen. Karl Ost", "Ilse Varga, the former governor,". */
final class CallNames {

    private final Tokens tokens;
    private final NounChunks chunks;
    private final Sightings sightings;
    private final KnownAs known;

    /** Somebody named: the last sighting, and the words that are said of them, and were once. */
    private record Named(Sighting last, Set<String> words, Set<String> formerly) {

        boolean is(Description said) {
            return words.contains(said.noun()) || said.isFormer() && formerly.contains(said.noun());
        }
    }

    CallNames(Tokens tokens, Sightings sightings, KnownAs known) {
        this.tokens = tokens;
        this.chunks = tokens.reading().chunks;
        this.sightings = sightings;
        this.known = known;
    }

    /** The last mentions by name of all whom the description fits; empty when it fits nobody. */
    List<Sighting> fitting(Description said) {
        List<Named> named = named();
        if (!said.place().isEmpty()) {
            List<Sighting> ofPlace =
                    those(named, one -> known.isOfPlace(one.last().person(), said));
            if (!ofPlace.isEmpty()) {
                return ofPlace;
            }
        }
        named.removeIf(one -> isOther(one, said));
        List<Sighting> called = those(named, one -> one.is(said) || isKnownCandidate(one, said));
        if (called.isEmpty() && said.isChosen()) {
            called = those(named, one -> mayBeChosen(one, said));
        }
        if (said.isCandidate()) {
            return ofParty(named, called, said);
        }
        return called.isEmpty() ? once(named, said) : called;
    }

    /** Who was it once, where the registry knows nobody who is it: a former governor is called governor too. */
    private List<Sighting> once(List<Named> named, Description said) {
        List<Sighting> once = those(named, one -> one.formerly().contains(said.noun()));
        List<Sighting> now = once.isEmpty()
                ? List.of()
                : those(named, one -> known.is(one.last().person(), said));
        return now.isEmpty() ? once : now;
    }

    /** The last mention by name of who is known by the surname, a number; empty for none or several. */
    List<Sighting> ofSurname(int surname) {
        List<Sighting> bearers = those(named(), one -> one.last().surname() == surname);
        return bearers.size() == 1 ? bearers : List.of();
    }

    /** Whether the person is of another party or place than the description tells, or runs for another office. */
    boolean speaksAgainst(Sighting sighting, Description said) {
        return named().stream()
                .filter(one -> one.last().person().isSame(sighting.person()))
                .anyMatch(one -> isOther(one, said));
    }

    private boolean isOther(Named one, Description said) {
        return known.isOfOtherPlace(one.last().person(), said)
                || known.runsForOther(one.last().person(), said)
                || isOfOtherParty(one, said);
    }

    private boolean isKnownCandidate(Named one, Description said) {
        return said.isCandidate() && known.is(one.last().person(), said);
    }

    /** A candidate, but no nominee while the registry knows that others still run too. */
    private boolean mayBeChosen(Named one, Description said) {
        boolean runs = known.runs(one.last().person(), said.candidacy());
        return said.isAhead() ? runs || isCandidate(one) : !runs && isCandidate(one);
    }

    private static boolean isCandidate(Named one) {
        return one.words().contains(Description.CANDIDATE);
    }

    /** Of several candidates those of the party alone; nobody where that cannot be told. */
    private List<Sighting> ofParty(List<Named> named, List<Sighting> called, Description said) {
        if (said.parties().isEmpty() || called.size() == 1) {
            return called;
        }
        return those(named, one -> called.contains(one.last()) && !parties(one).isEmpty());
    }

    private boolean isOfOtherParty(Named one, Description said) {
        Set<String> own = parties(one);
        return !own.isEmpty() && !said.parties().isEmpty() && own.stream().noneMatch(said.parties()::contains);
    }

    /** Of whom the article calls so, else as the registry knows. */
    private Set<String> parties(Named one) {
        Set<String> called = Description.parties(one.words());
        return called.isEmpty() ? known.parties(one.last().person()) : called;
    }

    private static List<Sighting> those(List<Named> named, Predicate<Named> fits) {
        return named.stream().filter(fits).map(Named::last).toList();
    }

    private List<Named> named() {
        Map<String, Named> named = new LinkedHashMap<>();
        for (Sighting sighting : sightings.recent()) {
            if (sighting.mention().kind() == Mention.Kind.NAME) {
                Named before = named.get(sighting.person().name());
                Set<String> words = before == null ? new HashSet<>() : before.words();
                Set<String> formerly = before == null ? new HashSet<>() : before.formerly();
                read(sighting, words, formerly);
                named.put(sighting.person().name(), new Named(sighting, words, formerly));
            }
        }
        return new ArrayList<>(named.values());
    }

    /** What stands before the name in its phrase, and after a comma in an apposition. */
    private void read(Sighting sighting, Set<String> words, Set<String> formerly) {
        int chunk = chunks.firstFrom(sighting.token() + 1) - 1;
        int begin = chunk >= 0 && chunks.to[chunk] >= sighting.end() ? chunks.from[chunk] : sighting.token();
        add(begin, sighting.token(), words, formerly);
        int comma = sighting.end();
        int next = chunks.firstFrom(comma + 1);
        if (tokens.isMark(comma, ',') && next < chunks.size && chunks.from[next] == comma + 1) {
            int end = chunks.to[next];
            if (!tokens.reading().isFiniteVerb(end)) { // "of Varga, the senator said"
                add(comma + 1, end, words, formerly);
            }
        }
    }

    private void add(int from, int to, Set<String> words, Set<String> formerly) {
        boolean isFormer = false;
        for (int token = from; token < to; token++) {
            isFormer |= tokens.is(token, WordClass.HOLDER_FORMER);
        }
        words(tokens, from, to).forEach((isFormer ? formerly : words)::add);
    }

    /** The words in their plain form; nominees and front-runners are candidates too. */
    static Set<String> words(Tokens tokens, int from, int to) {
        Set<String> words = new HashSet<>();
        for (int token = from; token < to; token++) {
            String word = Description.plain(tokens.text().lower(token));
            words.add(word);
            if (ClauseWords.CANDIDATES.contains(word)) {
                words.add(Description.CANDIDATE);
            }
        }
        return words;
    }
}
