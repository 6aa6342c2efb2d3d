package io.rostrum.stance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a linear model sees of one case: words that are there, as a block of length 1, and measures as they are. */
public final class CaseFeatures {

    private final Set<String> words = new LinkedHashSet<>();
    private final List<String> measures = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();

    void word(String name) {
        words.add(name);
    }

    /** Also as a word of its bucket, so that the model need not be straight in it. */
    public void measure(String name, double value) {
        if (value != 0) {
            double flat = Math.tanh(value);
            measures.add(name);
            values.add(flat);
            word(name + Math.round(flat * 3));
        }
    }

    public Set<String> words() {
        return words;
    }

    /** What every word counts: 1 over the root of their number. */
    public double wordValue() {
        return words.isEmpty() ? 0 : 1 / Math.sqrt(words.size());
    }

    public int measures() {
        return measures.size();
    }

    public String measure(int index) {
        return measures.get(index);
    }

    public double value(int index) {
        return values.get(index);
    }
}
