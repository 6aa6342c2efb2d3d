package io.rostrum.leader;

import io.rostrum.text.Folding;
import io.rostrum.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The full names of the wide tier. A name is a number made from its words, 64 bits, which keep a million names apart:
 * 60,000 people take 2 MB, add no word to the vocabulary, and cost one look-up for each run of capitalised words.
 */
final class WideNames implements Serializable {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final long[] keys; // sorted
    private final Leader[] leaders; // by key

    private record Entry(long key, Leader leader) {}

    WideNames(List<Leader> wide) {
        List<Entry> entries = new ArrayList<>();
        for (Leader leader : wide) {
            Stream.concat(Stream.of(leader.name()), leader.aliases().stream())
                    .map(Text::of)
                    .forEach(name -> add(name, leader, entries));
        }
        entries.sort(Comparator.comparingLong(Entry::key)); // stable: in the order of the registry
        keys = entries.stream().mapToLong(Entry::key).toArray();
        leaders = entries.stream().map(Entry::leader).toArray(Leader[]::new);
    }

    private static void add(Text name, Leader leader, List<Entry> entries) {
        int tokens = name.tokens();
        if (tokens > 1) {
            entries.add(new Entry(key(name, 0, tokens), leader));
        }
        if (tokens == 3 && isInitial(name, 1)) {
            entries.add(new Entry(with(with(0, name, 0), name, 2), leader));
        }
    }

    /** Who bears the name that the tokens make, in the order of the registry; empty when nobody does. */
    List<Leader> bearers(Text text, int begin, int end) {
        return bearers(key(text, begin, end));
    }

    /** "Bernard L. Orda" for Bernard Orda, unless the registry knows him by another initial. */
    List<Leader> bearersWithoutInitial(Text text, int begin, int end) {
        return end - begin == 3 && isInitial(text, begin + 1)
                ? bearers(with(with(0, text, begin), text, end - 1)).stream()
                        .filter(leader -> !hasInitial(leader))
                        .toList()
                : List.of();
    }

    private static boolean hasInitial(Leader leader) {
        return Stream.concat(Stream.of(leader.name()), leader.aliases().stream())
                .anyMatch(name -> name.matches(".* \\p{Lu}\\. .*"));
    }

    private static boolean isInitial(Text text, int token) {
        return text.end(token) - text.begin(token) == 2 && text.body().charAt(text.end(token) - 1) == '.';
    }

    private List<Leader> bearers(long key) {
        int at = Arrays.binarySearch(keys, key);
        if (at < 0) {
            return List.of();
        }
        int first = at;
        while (first > 0 && keys[first - 1] == key) {
            first--;
        }
        int end = at + 1;
        while (end < keys.length && keys[end] == key) {
            end++;
        }
        return Arrays.stream(leaders, first, end).distinct().toList();
    }

    private static long key(Text text, int begin, int end) {
        long key = 0;
        for (int token = begin; token < end; token++) {
            key = with(key, text, token);
        }
        return key;
    }

    private static long with(long key, Text text, int token) {
        int hash = text.isPlain(token)
                ? text.hash(token)
                : Folding.ofLower(text.lower(token)).hashCode();
        long mixed = (key + hash + 1) * MIX;
        return mixed ^ mixed >>> 32;
    }
}
