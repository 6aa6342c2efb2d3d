package io.rostrum.stance;

/** A trigger in a sentence: its tokens {@code [from, to)}. */
record Hit(int from, int to, Trigger trigger) {

    boolean is(Trigger.Kind kind) {
        return trigger.kind() == kind;
    }
}
