package io.rostrum.quote;

import io.rostrum.model.Hash;
import java.util.Arrays;

/** A list of features' numbers that is filled, scored and filled again. */
public final class FeatureNumbers {

    public int[] numbers = new int[64];
    public int size;

    void clear() {
        size = 0;
    }

    public void fill(int[] others) {
        numbers = Arrays.copyOf(others, Math.max(others.length, numbers.length));
        size = others.length;
    }

    void add(int template, int value) {
        push(Hash.of(template, value));
    }

    void add(int template, int first, int second) {
        push(Hash.of(template, first, second));
    }

    void add(int template, int first, int second, int third) {
        push(Hash.of(template, first, second, third));
    }

    private void push(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }
}
