package io.rostrum.leader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of a registry and gathers every mistake in them. */
final class RegistryReader {

    private static final String[] PERSON = {"id", "name", "aliases", "surname", "gender", "born", "surname_is"};
    private static final String[] WIDE_PERSON = {"id", "name", "aliases", "surname", "gender", "born"};
    private static final String[] TERM = {"leader_id", "role", "country", "start", "end", "title"};

    private final String where;
    private final Map<String, String> files;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, Leader> leaders = new LinkedHashMap<>();
    private final Map<String, PoliticalParty> parties = new LinkedHashMap<>();
    private final Set<String> ids = new HashSet<>();
    private Terms terms; // of the core tier
    private Terms wideTerms;

    /** @param where what the files are from, as errors call it */
    RegistryReader(String where, Map<String, String> files) {
        this.where = where;
        this.files = files;
    }

    Registry read() {
        Map<String, Country> countries = new CountryReader(table("countries.tsv", CountryReader.FIELDS)).read();
        RegistryTable partyTable = optional("parties.tsv", "id", "name", "abbreviations", "country", "family");
        partyTable.rows().forEach(row -> party(partyTable, row, countries.keySet()));
        terms = new Terms(countries.keySet(), parties.keySet());
        wideTerms = new Terms(countries.keySet(), parties.keySet());
        RegistryTable core = table("people.tsv", PERSON);
        RegistryTable wide = optional("wide-people.tsv", WIDE_PERSON);
        List<RegistryTable> added = added();
        Stream.concat(Stream.of(core, wide), added.stream())
                .forEach(table -> table.rows().forEach(row -> ids.add(table.text(row, "id"))));
        offices(table("offices.tsv", TERM), terms);
        offices(optional("wide-offices.tsv", TERM), wideTerms);
        memberships(optional("memberships.tsv", "leader_id", "party", "start", "end"));
        Set<String> coreIds = new HashSet<>();
        core.rows().forEach(row -> coreIds.add(core.text(row, "id")));
        added.forEach(table -> table.rows().forEach(row -> addedTerm(table, row, coreIds)));
        core.rows().forEach(row -> leader(core, row, Tier.CORE));
        wide.rows().forEach(row -> leader(wide, row, Tier.WIDE));
        added.forEach(table -> table.rows().forEach(row -> addedPerson(table, row, coreIds)));
        if (!problems.isEmpty()) {
            throw new RegistryException(where, problems);
        }
        return new Registry(
                List.copyOf(leaders.values()), List.copyOf(countries.values()), List.copyOf(parties.values()));
    }

    private void party(RegistryTable table, TsvRow row, Set<String> countries) {
        String country = table.text(row, "country");
        if (!countries.contains(country)) {
            table.problem(row, "country", "no country " + country + " in countries.tsv");
        }
        PoliticalParty party = new PoliticalParty(
                table.required(row, "id"),
                table.required(row, "name"),
                table.list(row, "abbreviations"),
                country,
                table.orNull(row, "family"),
                table.list(row, "other_names"));
        if (parties.putIfAbsent(party.id(), party) != null) {
            table.problem(row, "id", "second party " + party.id());
        }
    }

    private void offices(RegistryTable table, Terms into) {
        for (TsvRow row : table.rows()) {
            if (isKnown(table, row)) {
                into.office(table, row, "leader_id");
            }
        }
    }

    private void memberships(RegistryTable table) {
        for (TsvRow row : table.rows()) {
            if (isKnown(table, row)) {
                terms.membership(table, row, "leader_id");
            }
        }
    }

    private boolean isKnown(RegistryTable table, TsvRow row) {
        String id = table.required(row, "leader_id");
        boolean isKnown = ids.contains(id);
        if (!isKnown) {
            table.problem(row, "leader_id", "no leader " + id + " in people.tsv");
        }
        return isKnown;
    }

    private void leader(RegistryTable table, TsvRow row, Tier tier) {
        Leader leader = leaderOf(table, row, tier);
        if (leaders.putIfAbsent(leader.id(), leader) != null) {
            table.problem(row, "id", "second leader " + leader.id());
        }
    }

    private Leader leaderOf(RegistryTable table, TsvRow row, Tier tier) {
        String id = table.required(row, "id");
        List<Office> offices = (tier == Tier.CORE ? terms : wideTerms).offices(id);
        LocalDate born = table.day(row, "born");
        if (born != null && !offices.isEmpty() && born.isAfter(offices.get(0).start())) {
            table.problem(
                    row,
                    "born",
                    "is after the start of an office, " + offices.get(0).start());
        }
        return new Leader(
                id,
                table.required(row, "name"),
                table.list(row, "aliases"),
                table.orNull(row, "surname"),
                table.gender(row),
                table.says(row, "surname_is", "word"),
                born,
                table.day(row, "died"),
                tier,
                offices,
                tier == Tier.CORE ? wideTerms.offices(id) : List.of(),
                memberships(id));
    }

    /** By start day, those of memberships.tsv before those that a term names. */
    private List<Membership> memberships(String id) {
        List<Membership> listed = terms.memberships(id);
        List<Membership> ofTerms = wideTerms.memberships(id);
        return listed.isEmpty()
                ? ofTerms
                : Stream.concat(listed.stream(), ofTerms.stream())
                        .sorted(Comparator.comparing(Membership::start))
                        .toList();
    }

    private void addedTerm(RegistryTable table, TsvRow row, Set<String> coreIds) {
        if (!table.text(row, "role").isEmpty()) {
            (addedTier(table, row, coreIds) == Tier.CORE ? terms : wideTerms).office(table, row, "id");
        }
    }

    /** A row with a name is a person, new or in the place of the one of that id; one without adds a term only. */
    private void addedPerson(RegistryTable table, TsvRow row, Set<String> coreIds) {
        String id = table.required(row, "id");
        boolean isNew = !leaders.containsKey(id);
        if (isNew || !table.text(row, "name").isEmpty()) {
            leaders.put(id, leaderOf(table, row, addedTier(table, row, coreIds)));
        }
    }

    private Tier addedTier(RegistryTable table, TsvRow row, Set<String> coreIds) {
        boolean isCore = table.says(row, "tier", "core") || coreIds.contains(table.text(row, "id"));
        if (isCore) {
            coreIds.add(table.text(row, "id"));
        }
        return isCore ? Tier.CORE : Tier.WIDE;
    }

    private List<RegistryTable> added() {
        return files.keySet().stream()
                .filter(file -> file.startsWith(Registry.ADDED))
                .map(file -> new RegistryTable(
                        file.substring(Registry.ADDED.length()), files.get(file), problems, "id", "name"))
                .toList();
    }

    private RegistryTable table(String file, String... fields) {
        if (!files.containsKey(file)) {
            problems.add(file + ": missing");
        }
        return optional(file, fields);
    }

    private RegistryTable optional(String file, String... fields) {
        return files.containsKey(file)
                ? new RegistryTable(file, files.get(file), problems, fields)
                : new RegistryTable(file, "", problems);
    }
}
