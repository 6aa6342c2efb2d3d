package io.rostrum.leader;

/**
 * Somebody an article speaks of.
 *
 * @param leader null when no leader of the registry
 * @param name   fullest name known; null when nobody can be named
 * @param gender null when unknown
 */
record Person(Leader leader, String name, Gender gender) {

    static Person of(Leader leader) {
        return new Person(leader, leader.name(), leader.gender());
    }

    boolean mayBe(Gender other) {
        return gender == null || gender == other;
    }

    String leaderId() {
        return leader == null ? null : leader.id();
    }
}
