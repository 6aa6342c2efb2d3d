package io.rostrum.registry;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one item of Wikidata says of who leads where.
 *
 * @param id        the item
 * @param code      ISO 3166 alpha-3; null when the item is no state, or has none
 * @param name      of the state; null when the item is none
 * @param demonyms  in English
 * @param positions offices that the item names
 */
public record WikiState(String id, String code, String name, List<String> demonyms, List<Position> positions)
        implements Serializable {

    private static final List<String> STATES = List.of("Q3624078", "Q15634554"); // sovereign; de facto
    private static final String FOREIGN_MINISTER = "Q7330070";

    /**
     * @param item  the office's id
     * @param state the item of the state whose it is
     * @param role  role when its title names none
     */
    public record Position(String item, String state, String role) implements Serializable {}

    /** Whether a line is worth parsing for {@link #of}. */
    public static boolean mayBe(String line) {
        return line.contains("\"P1906\"")
                || line.contains("\"P1313\"")
                || line.contains("\"" + FOREIGN_MINISTER + "\"")
                || line.contains(":" + FOREIGN_MINISTER.substring(1) + "}");
    }

    /** Null when the line says nothing of offices, or is broken. */
    public static WikiState of(String line) {
        try {
            WikiEntity entity = WikiEntity.of(line);
            return entity == null ? null : of(entity);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static WikiState of(WikiEntity entity) {
        List<Position> positions = new ArrayList<>();
        boolean isState = entity.items("P31").stream().anyMatch(STATES::contains);
        if (isState) {
            entity.items("P1906").forEach(item -> positions.add(new Position(item, entity.id(), "head_of_state")));
            entity.items("P1313").forEach(item -> positions.add(new Position(item, entity.id(), "prime_minister")));
        }
        if (entity.items("P279").contains(FOREIGN_MINISTER)) {
            List<String> jurisdictions = entity.items("P1001").isEmpty() ? entity.items("P17") : entity.items("P1001");
            jurisdictions.forEach(state -> positions.add(new Position(entity.id(), state, "foreign_minister")));
        }
        if (!isState) {
            return positions.isEmpty() ? null : new WikiState(entity.id(), null, null, List.of(), positions);
        }
        String code = entity.texts("P298").stream().findFirst().orElse(null);
        return new WikiState(entity.id(), code, entity.label(), entity.texts("P1549"), positions);
    }
}
