package io.rostrum.english;

import io.rostrum.model.Hash;
import java.util.Map;
import java.util.TreeMap;

/** How often a word is the head of a cue, from the training texts; readable as {@code conf/english/cues.tsv}. */
public final class CueLexicon {

    /** Levels run from 0 (never seen as a cue) to {@code LEVELS - 1} (nearly always a cue). */
    static final int LEVELS = 8;

    private static final double[] RATES = {0.01, 0.03, 0.08, 0.2, 0.4, 0.65};

    private static final String HEADER =
            """
            # Heads of cues and how often they were one in the training texts; written by: train --task quotes
            # word\tcues\tseen
            """;

    private final Map<String, Count> learnt;
    private final int[] keys;
    private final byte[] levels;

    /** How often a word was the head of a cue, out of how often it was seen outside quotation marks. */
    public record Count(int cues, int seen) {}

    /** @param own counts written by hand, as the lines of a table; they count instead of those of the same word */
    public CueLexicon(Map<String, Count> learnt, String own) {
        this.learnt = new TreeMap<>(learnt);
        Map<String, Count> counts = new TreeMap<>(learnt);
        counts.putAll(counts(own));
        int size = Integer.highestOneBit(Math.max(16, counts.size() * 4)) * 2;
        keys = new int[size];
        levels = new byte[size];
        counts.forEach((word, count) -> put(TokenHashes.of(word), level(count)));
    }

    /** @param own as {@link #CueLexicon(Map, String)} takes it */
    public static CueLexicon read(String learnt, String own) {
        return new CueLexicon(counts(learnt), own);
    }

    private static Map<String, Count> counts(String table) {
        Map<String, Count> counts = new TreeMap<>();
        table.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t");
            counts.put(cells[0], new Count(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
        });
        return counts;
    }

    /** The table of what was learnt. */
    public String write() {
        StringBuilder table = new StringBuilder(HEADER);
        learnt.forEach((word, count) -> table.append(word)
                .append('\t')
                .append(count.cues())
                .append('\t')
                .append(count.seen())
                .append('\n'));
        return table.toString();
    }

    private static byte level(Count count) {
        double rate = count.cues() / (count.seen() + 2.0);
        byte level = 1;
        for (double bound : RATES) {
            level += rate > bound ? 1 : 0;
        }
        return level;
    }

    private void put(int key, byte level) {
        int place = place(key);
        keys[place] = key;
        levels[place] = level;
    }

    private int place(int key) {
        int place = Hash.of(1, key) & keys.length - 1;
        while (levels[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private byte level(int word) {
        return levels[place(word)];
    }

    /** The level of each word, by its hash. */
    byte[] levels(int[] words) {
        byte[] of = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            of[i] = level(words[i]);
        }
        return of;
    }
}
