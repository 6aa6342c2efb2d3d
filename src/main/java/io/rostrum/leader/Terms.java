package io.rostrum.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offices and parties of the people of a registry, as its files give them one row at a time. */
final class Terms {

    private final Set<String> countries;
    private final Set<String> parties;
    private final Map<String, List<Office>> offices = new HashMap<>();
    private final Map<String, List<Membership>> memberships = new HashMap<>();

    /** @param countries codes of those there are */
    Terms(Set<String> countries, Set<String> parties) {
        this.countries = countries;
        this.parties = parties;
    }

    /** Takes the office that the row tells of, and the party if it names one. */
    void office(RegistryTable table, TsvRow row, String idField) {
        LocalDate start = start(table, row);
        LocalDate end = end(table, row, start);
        if (start == null) {
            return;
        }
        String country = table.common(row, "country");
        if (!countries.contains(country)) {
            table.problem(row, "country", "no country " + country + " in countries.tsv");
        }
        table.required(row, "role");
        String role = table.common(row, "role");
        if (!Office.ROLES.contains(role)) {
            table.problem(row, "role", "must be one of " + Office.ROLES + ", is " + role);
        }
        offices.computeIfAbsent(table.required(row, idField), unused -> new ArrayList<>(1))
                .add(new Office(role, country, start, end, table.common(row, "title"), table.day(row, "as_of")));
        if (!table.text(row, "party").isEmpty()) {
            membership(table, row, idField);
        }
    }

    private static LocalDate start(RegistryTable table, TsvRow row) {
        LocalDate start = table.day(row, "start");
        if (start == null) {
            String value = table.text(row, "start");
            table.problem(row, "start", "must be a day like 2013-06-16, is " + (value.isEmpty() ? "empty" : value));
        }
        return start;
    }

    private static LocalDate end(RegistryTable table, TsvRow row, LocalDate start) {
        LocalDate end = table.day(row, "end");
        if (end != null && start != null && !end.isAfter(start)) {
            table.problem(row, "end", "must be after start " + start + ", is " + end);
        }
        return end;
    }

    /** Takes the party that the row tells of. */
    void membership(RegistryTable table, TsvRow row, String idField) {
        LocalDate start = start(table, row);
        LocalDate end = end(table, row, start);
        table.required(row, "party");
        String party = table.common(row, "party");
        if (!parties.contains(party)) {
            table.problem(row, "party", "no party " + party + " in parties.tsv");
        }
        if (start == null) {
            return;
        }
        memberships
                .computeIfAbsent(table.required(row, idField), unused -> new ArrayList<>(1))
                .add(new Membership(party, start, end));
    }

    /** By start day. */
    List<Office> offices(String id) {
        List<Office> sorted = offices.getOrDefault(id, List.of());
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Office::start).thenComparing(Office::role));
        }
        return sorted;
    }

    /** By start day. */
    List<Membership> memberships(String id) {
        List<Membership> sorted = memberships.getOrDefault(id, List.of());
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(Membership::start).thenComparing(Membership::party));
        }
        return sorted;
    }
}
