package io.rostrum.registry;

import io.rostrum.leader.Leader;
import io.rostrum.leader.Registry;
import io.rostrum.text.Folding;
import java.util.Set;
import java.util.stream.Collectors;

/** What conf/leaders knows of surnames: which are ordinary words too. */
final class KnownSurnames {

    private static final Set<String> WORDS = Registry.builtIn().leaders().stream()
            .filter(Leader::surnameIsWord)
            .map(leader -> Folding.of(leader.surname()))
            .collect(Collectors.toUnmodifiableSet());

    private KnownSurnames() {}

    static boolean areWords(String surname) {
        return WORDS.contains(Folding.of(surname));
    }
}
