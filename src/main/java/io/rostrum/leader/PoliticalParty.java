package io.rostrum.leader;

import java.io.Serializable;
import java.util.List;

/**
 * A political party.
 *
 * @param id            Wikidata id, or {@code p-<country>-<name>} where none is known
 * @param name          as it is to be printed
 * @param abbreviations {@code SPD}; empty when none is known
 * @param country       code of its country
 * @param family        socialist, conservative, liberal …; null when unknown
 * @param otherNames    as news print it: GOP, Tories
 */
public record PoliticalParty(
        String id, String name, List<String> abbreviations, String country, String family, List<String> otherNames)
        implements Serializable {

    public PoliticalParty {
        abbreviations = List.copyOf(abbreviations);
        otherNames = List.copyOf(otherNames);
    }
}
