package io.rostrum.leader;

import io.rostrum.english.Gender;

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

    /** Whether nothing known speaks against the gender; null is any. */
    boolean mayBe(Gender other) {
        return gender == null || other == null || gender == other;
    }

    /** Whether the registry knows every office of the person that matters: of others what the article says counts. */
    boolean hasKnownOffices() {
        return leader != null && leader.isCore();
    }

    String leaderId() {
        return leader == null ? null : leader.id();
    }

    @SuppressWarnings("ReferenceEquality") // a registry has each leader once
    boolean isSame(Person other) {
        return leader == null
                ? other.leader == null && name.equals(other.name)
                : leader.id().equals(other.leaderId());
    }
}
