package io.rostrum.quote;

/**
 * Who speaks.
 *
 * @param leaderId   null when no leader
 * @param name       null when nobody can be named
 * @param confidence in (0, 1]: that the name is right, given the source
 */
record Speaker(String leaderId, String name, double confidence) {

    static final Speaker NOBODY = new Speaker(null, null, 1);
}
