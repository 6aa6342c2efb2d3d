package io.rostrum.stance;

/** Words before an attitude that say the contrary by halves: "far from happy with", "anything but proud of". */
record Litotes(Clauses clauses) {

    /** Where such words begin that end before the token; the token itself where none do. */
    int begin(int token) {
        String last = clauses.word(token - 1);
        String first = clauses.word(token - 2);
        boolean denies = first.equals("far") && last.equals("from")
                || first.equals("less") && last.equals("than")
                || first.equals("anything") && last.equals("but");
        return denies ? token - 2 : token;
    }
}
