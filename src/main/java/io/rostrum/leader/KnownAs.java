package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What the registry knows a person to be on a day: a senator, the governor of Keld, a candidate, of a party. */
final class KnownAs {

    /** A party nominates its candidate within so many days before the election. */
    private static final int DAYS_NOMINATED = 130;

    private static final Set<String> CANDIDACIES = Set.of("candidate", "running_mate");

    private final RegistryIndex index;
    private final LocalDate day;
    private final Map<String, List<Leader>> bearers = new HashMap<>(); // by full name

    /** @param day null: nobody is known to be anything */
    KnownAs(RegistryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** Whether the person is what the noun says, wherever. */
    boolean is(Person person, Description said) {
        if (said.noun().equals(Description.CANDIDATE)) {
            return said.isFormer() ? ran(person, said.candidacy()) : runs(person, said.candidacy());
        }
        if (said.noun().equals(Description.NOMINEE)) {
            return any(person, office -> office.role().equals(said.candidacy()) && isNominated(office));
        }
        if (ClauseWords.BUSINESS.contains(said.noun())) {
            return person.leader() != null && day != null && !any(person, this::isBegun);
        }
        return any(person, office -> isNoun(office, said) && isOfTime(office, said));
    }

    boolean runs(Person person, String role) {
        return any(person, office -> office.role().equals(role) && office.covers(day));
    }

    /** Whether somebody ran once, and does so no longer. */
    private boolean ran(Person person, String role) {
        return !runs(person, role) && any(person, office -> office.role().equals(role) && office.endedBefore(day));
    }

    /** Whether somebody is a candidate yet whom the description calls a former one. */
    private boolean runsStill(Person person, Description said) {
        return said.isFormer() && said.isCandidate() && runs(person, said.candidacy());
    }

    /** Whether somebody runs for the other office alone: the vice-presidential nominee is not the nominee. */
    boolean runsForOther(Person person, Description said) {
        return runsStill(person, said)
                || said.isCandidate()
                        && !runs(person, said.candidacy())
                        && CANDIDACIES.stream().anyMatch(role -> runs(person, role));
    }

    /** Whether the person is so of the place that the description tells. */
    boolean isOfPlace(Person person, Description said) {
        return any(
                person,
                office -> isNoun(office, said)
                        && isOfTime(office, said)
                        && place(office) != null
                        && isPlace(said.place(), place(office)));
    }

    /** Whether the person is so of another place. */
    boolean isOfOtherPlace(Person person, Description said) {
        return !said.place().isEmpty()
                && !isOfPlace(person, said)
                && any(person, office -> isNoun(office, said) && isOfTime(office, said) && place(office) != null);
    }

    /** Words of the party of the day, or of the last one before; empty when none is known. */
    Set<String> parties(Person person) {
        Set<String> parties = new HashSet<>();
        for (Leader leader : leaders(person)) {
            String party = null;
            for (Membership membership : leader.parties()) {
                party = day != null && !membership.start().isAfter(day) ? membership.party() : party;
            }
            parties.addAll(index.partyWords(party));
        }
        return parties;
    }

    /** Whoever the person may be: of somebody named in full whom nothing in the article binds to the registry. */
    private List<Leader> leaders(Person person) {
        if (person.leader() != null) {
            return List.of(person.leader());
        }
        return person.name() == null ? List.of() : bearers.computeIfAbsent(person.name(), this::bearers);
    }

    private List<Leader> bearers(String name) {
        Text text = Text.of(name);
        return text.tokens() > 1 ? index.wide.bearers(text, 0, text.tokens()) : Collections.emptyList();
    }

    private boolean any(Person person, Predicate<Office> isIt) {
        return day != null
                && leaders(person).stream()
                        .anyMatch(leader -> leader.terms().stream().anyMatch(isIt));
    }

    /** Any office but a candidacy. */
    private boolean isBegun(Office office) {
        return !CANDIDACIES.contains(office.role()) && !office.start().isAfter(day);
    }

    private boolean isNominated(Office office) {
        boolean isNearElection = office.end() != null && !office.end().isAfter(day.plusDays(DAYS_NOMINATED));
        return office.covers(day)
                && (office.role().equals("running_mate")
                        || isNearElection && title(office).contains("nominee"));
    }

    private boolean isOfTime(Office office, Description said) {
        return said.isFormer() ? !office.start().isAfter(day) : office.covers(day);
    }

    private static boolean isNoun(Office office, Description said) {
        if (office.role().equals(said.noun())
                || office.role().equals("legislator") && said.noun().equals("lawmaker")) {
            return true;
        }
        for (String word : title(office).split("[^\\p{L}-]+")) {
            if (word.equals("of") || word.equals("for")) {
                return false;
            }
            if (Description.plain(word).equals(said.noun())) {
                return true;
            }
        }
        return false;
    }

    private static String title(Office office) {
        return office.title() == null ? "" : office.title().toLowerCase(Locale.ROOT);
    }

    /** What follows "of" or "for" in the title; null for nothing. */
    private static String place(Office office) {
        String title = title(office);
        int of = Math.max(title.lastIndexOf(" of "), title.lastIndexOf(" for "));
        return of < 0 ? null : title.substring(title.indexOf(' ', of + 1) + 1);
    }

    /** Whether the title's place, which may be two letters long, "vt", is among those told. */
    static boolean isPlace(String told, String place) {
        if (place.length() != 2) {
            return (" " + told + " ").contains(" " + place + " ");
        }
        String first = place.substring(0, 1);
        String second = place.substring(1);
        String[] words = told.split(" ");
        for (int word = 0; word < words.length; word++) {
            boolean isWhole = words[word].startsWith(first) && words[word].indexOf(second, 1) > 0;
            boolean isInitials = word > 0 && words[word - 1].startsWith(first) && words[word].startsWith(second);
            if (isWhole || isInitials) {
                return true;
            }
        }
        return false;
    }
}
