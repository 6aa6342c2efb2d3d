package io.rostrum.stance;

/**
 * An issue in a text.
 *
 * @param from its first token
 * @param to   one past its last token
 */
record IssueMatch(IssuePattern pattern, int from, int to) {

    Issue issue() {
        return pattern.issue();
    }

    boolean isDeed() {
        return pattern.isDeed();
    }

    int sign() {
        return pattern.sign();
    }
}
