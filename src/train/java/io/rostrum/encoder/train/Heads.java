package io.rostrum.encoder.train;

import io.rostrum.encoder.Columns;

/** Where a head's matrix stands among the columns. */
record Heads(String name, Columns columns) {

    static Heads of(Columns columns) {
        return new Heads(
                switch (columns) {
                    case SIDE -> QuotationLesson.SIDE;
                    case QUERY -> QuotationLesson.QUERY;
                    case KEY -> QuotationLesson.KEY;
                    case TONE -> StanceLesson.TONE;
                    case PAIR -> StanceLesson.PAIR;
                },
                columns);
    }

    /** Copies what was learnt; leaves zeros where it was not. */
    void fill(Parameters parameters, float[] rows, float[] bias) {
        if (!parameters.has(name + ".weight")) {
            return;
        }
        float[] learnt = parameters.get(name + ".weight").toFloatArray();
        float[] offsets = parameters.get(name + ".bias").toFloatArray();
        System.arraycopy(learnt, 0, rows, columns.from() * Trunk.WIDTH, learnt.length);
        System.arraycopy(offsets, 0, bias, columns.from(), offsets.length);
    }
}
