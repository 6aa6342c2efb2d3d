package io.rostrum.encoder.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Batches of like length, in an order that depends on the seed alone. */
final class Batches {

    record Batch(int lesson, int[] examples) {}

    private static final int CHUNK = 512; // examples that are sorted by length

    private Batches() {}

    /** @param pieces a batch has about so many, padding too */
    static List<Batch> of(List<Lesson> lessons, int pieces, long seed) {
        List<Batch> batches = new ArrayList<>();
        Random random = new Random(seed);
        for (int lesson = 0; lesson < lessons.size(); lesson++) {
            Lesson of = lessons.get(lesson);
            List<Integer> order = new ArrayList<>();
            for (int example = 0; example < of.examples(); example++) {
                order.add(example);
            }
            Collections.shuffle(order, random);
            for (int from = 0; from < order.size(); from += CHUNK) {
                List<Integer> chunk = new ArrayList<>(order.subList(from, Math.min(order.size(), from + CHUNK)));
                chunk.sort(Comparator.comparingInt((Integer example) -> of.pieces(example).size()));
                cut(lesson, of, chunk, pieces, batches);
            }
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    private static void cut(int lesson, Lesson of, List<Integer> sorted, int pieces, List<Batch> batches) {
        List<Integer> open = new ArrayList<>();
        for (int example : sorted) {
            if (!open.isEmpty() && (open.size() + 1) * of.pieces(example).size() > pieces) {
                batches.add(new Batch(lesson, open.stream().mapToInt(Integer::intValue).toArray()));
                open.clear();
            }
            open.add(example);
        }
        batches.add(new Batch(lesson, open.stream().mapToInt(Integer::intValue).toArray()));
    }
}
