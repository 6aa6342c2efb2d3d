package io.rostrum.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A row of a CSV, or of a query service's answer: one term. {@code jobs/leaders-import/README.md} lists the columns, each of
 * which may go by the query's name or a plain one.
 */
public final class ResultRow {

    private static final String ENTITY = "http://www.wikidata.org/entity/";
    private static final String FEMALE = "Q6581072";
    private static final String MALE = "Q6581097";

    /** Columns that must be there, under one of their names. */
    public static final List<List<String>> REQUIRED =
            List.of(List.of("name", "personLabel"), List.of("code", "country"), List.of("start"));

    private final Map<String, String> values;

    private ResultRow(Map<String, String> values) {
        this.values = values;
    }

    /** @param values column to value; a column without a value is absent, null or empty */
    public static Tenure holding(Map<String, String> values) {
        return new ResultRow(values).holding();
    }

    private Tenure holding() {
        String title = value("title", "positionLabel");
        String role = value("role");
        String code = value("code", "country");
        if (code.isEmpty()) {
            return Tenure.leftOut("no country code");
        }
        String name = value("name", "personLabel");
        Post post = new Post(
                role.isEmpty() ? Roles.of(title, "other") : role,
                title,
                code,
                value("country_name", "countryLabel"),
                List.of());
        PartialDate end = date("end", "endP");
        if (end == null && !value("end").isEmpty()) {
            return Tenure.leftOut("has ended on an unknown day");
        }
        return Tenure.of(holder(name.matches("Q[0-9]+") ? "" : name), post, date("start", "startP"), end);
    }

    private Holder holder(String name) {
        String id = value("id", "person").replace(ENTITY, "");
        List<String> aliases = Arrays.stream(value("aliases").split("\\|"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty() && !alias.equals(name))
                .distinct()
                .toList();
        PartialDate born = date("born", "bornP");
        String surname = value("surname");
        return new Holder(
                id.isEmpty() ? null : id,
                name,
                aliases,
                surname.isEmpty() ? null : surname,
                gender(),
                born != null && born.isDay() ? born.first() : null);
    }

    private String gender() {
        String gender = value("gender").replace(ENTITY, "");
        return switch (gender) {
            case MALE, "male" -> "male";
            case FEMALE, "female" -> "female";
            default -> "";
        };
    }

    private PartialDate date(String column, String precision) {
        String text = value(column);
        String known = value(precision);
        return text.isEmpty() ? null : PartialDate.of(text, known.isEmpty() ? null : Integer.valueOf(known));
    }

    /** The value under the first name that has one; empty when none does. */
    private String value(String... names) {
        return Arrays.stream(names)
                .map(values::get)
                .filter(value -> value != null && !value.isBlank())
                .map(String::strip)
                .findFirst()
                .orElse("");
    }
}
