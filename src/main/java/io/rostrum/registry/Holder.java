package io.rostrum.registry;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A person as a source gives them.
 *
 * @param id      Wikidata id; null when the source has none
 * @param aliases other names of several words
 * @param surname null: to be told from the name
 * @param gender  male, female, or empty when unknown
 * @param born    null when the day is unknown
 */
public record Holder(String id, String name, List<String> aliases, String surname, String gender, LocalDate born)
        implements Serializable {

    public Holder {
        aliases = List.copyOf(aliases);
    }
}
