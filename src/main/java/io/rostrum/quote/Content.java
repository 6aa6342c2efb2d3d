package io.rostrum.quote;

/**
 * What one cue is taken to introduce, in tokens.
 *
 * @param bounds begin and end of each part, in text order
 */
public record Content(int cue, Side side, int[] bounds) {

    int parts() {
        return bounds.length / 2;
    }

    int from(int part) {
        return bounds[part * 2];
    }

    int to(int part) {
        return bounds[part * 2 + 1];
    }

    boolean contains(int token) {
        for (int part = 0; part < parts(); part++) {
            if (token >= from(part) && token < to(part)) {
                return true;
            }
        }
        return false;
    }
}
