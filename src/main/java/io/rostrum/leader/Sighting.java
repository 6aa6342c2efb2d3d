package io.rostrum.leader;

/**
 * A mention and whom it means.
 *
 * @param token    its first token
 * @param end      one past its last token
 * @param surname  the word by which the person is called, by number; 0 when unknown
 * @param role     the role it names or was introduced with; null for none
 * @param isSubject whether it opens its clause, as far as can be told without a parser
 */
record Sighting(
        Mention mention,
        Person person,
        int token,
        int end,
        int surname,
        int sentence,
        RoleWords role,
        boolean isSubject) {}
