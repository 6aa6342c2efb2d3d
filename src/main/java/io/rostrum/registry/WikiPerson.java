package io.rostrum.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Terms of a person of Wikidata, and labels of offices: the second reading of a dump. */
public final class WikiPerson {

    private static final String ID = "\"id\":\"";
    private static final int HEAD = 100;
    private static final String HUMAN = "Q5";
    private static final Set<String> MALE = Set.of("Q6581097", "Q2449503");
    private static final Set<String> FEMALE = Set.of("Q6581072", "Q1052281");

    private WikiPerson() {}

    /**
     * A term in an office that is known by its item alone yet, or, with {@code holder} null, an office's label.
     *
     * @param leftOut why it is no term; null when it is one
     */
    public record Tenure(
            Holder holder, String position, String label, PartialDate start, PartialDate end, String leftOut)
            implements Serializable {}

    /** Whether a line is worth parsing: of a person with offices, or of an office wanted. */
    public static boolean mayBe(String line, Set<String> positions) {
        if (line.contains("\"P39\"")) {
            return true;
        }
        int id = line.indexOf(ID);
        if (id < 0 || id > HEAD) {
            return line.length() > HEAD; // old dumps give the id last
        }
        int end = line.indexOf('"', id + ID.length());
        return end > 0 && positions.contains(line.substring(id + ID.length(), end));
    }

    /** @param positions items of the offices wanted */
    public static List<Tenure> of(String line, Set<String> positions) {
        WikiEntity entity;
        try {
            entity = WikiEntity.of(line);
        } catch (IllegalArgumentException e) {
            return List.of(new Tenure(null, null, null, null, null, "line that is no JSON"));
        }
        if (entity == null) {
            return List.of();
        }
        if (positions.contains(entity.id())) {
            return List.of(new Tenure(null, entity.id(), entity.label(), null, null, null));
        }
        List<Tenure> terms = new ArrayList<>();
        if (entity.items("P31").contains(HUMAN)) {
            for (JsonNode statement : entity.statements("P39")) {
                JsonNode value = statement.path("mainsnak").path("datavalue").path("value");
                String position = WikiEntity.itemId(value);
                if (position != null && positions.contains(position)) {
                    terms.add(term(entity, position, statement.path("qualifiers")));
                }
            }
        }
        return terms;
    }

    private static Tenure term(WikiEntity entity, String position, JsonNode qualifiers) {
        JsonNode end = qualifiers.path("P582").path(0);
        boolean isEndUnknown = end.path("snaktype").asText().equals("somevalue");
        return new Tenure(
                holder(entity),
                position,
                null,
                date(qualifiers.path("P580").path(0)),
                date(end),
                isEndUnknown ? "has ended on an unknown day" : null);
    }

    private static PartialDate date(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        return value.isMissingNode() ? null : WikiEntity.date(value);
    }

    private static Holder holder(WikiEntity entity) {
        List<String> genders = entity.items("P21");
        String gender = genders.stream().anyMatch(MALE::contains)
                ? "male"
                : genders.stream().anyMatch(FEMALE::contains) ? "female" : "";
        PartialDate born = entity.date("P569");
        LocalDate day = born != null && born.isDay() ? born.first() : null;
        return new Holder(entity.id(), entity.label(), entity.aliases(), null, gender, day);
    }
}
