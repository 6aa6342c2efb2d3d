package io.rostrum.leader;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who held which office when. */
final class Offices implements Serializable {

    /** A president-elect or incoming minister takes office within this many days. */
    private static final int DAYS_LEAVING = 60;

    private static final int DAYS_TO_OFFICE = 80;

    /** Whoever took office within this many days is "new". */
    private static final int DAYS_NEW = 200;

    /** "Ousted" is said of who left office within this many days. */
    private static final int DAYS_SINCE_OFFICE = 500;

    private record Term(Leader leader, Office office) implements Serializable {}

    private final Map<String, List<Term>> terms = new HashMap<>();

    private final Map<String, String> leaderRoles = new HashMap<>();

    Offices(Registry registry) {
        registry.countries().forEach(country -> leaderRoles.put(country.code(), country.leaderRole()));
        for (Leader leader : registry.core()) {
            for (Office office : leader.offices()) {
                terms.computeIfAbsent(key(office.country(), office.role()), unused -> new ArrayList<>())
                        .add(new Term(leader, office));
            }
        }
        Comparator<Term> newestFirst = Comparator.comparing(
                        (Term term) -> term.office().start())
                .reversed()
                .thenComparing(term -> term.leader().id());
        terms.values().forEach(list -> list.sort(newestFirst));
    }

    private static String key(String country, String role) {
        return country + "/" + role;
    }

    /** Whether the office is the one that "leader" means in its country. */
    boolean isLeading(Office office) {
        return office.role().equals(leaderRoles.get(office.country()));
    }

    /** Who holds one of the roles on the day, the first role held by anyone deciding; null when nobody is known. */
    Leader holder(Country country, List<String> roles, LocalDate day) {
        for (String role : roles) {
            for (Term term : termsOf(country, role)) {
                if (term.office().covers(day)) {
                    return term.leader();
                }
            }
        }
        return null;
    }

    /** Whether it began lately, or begins soon. */
    static boolean isNew(Office office, LocalDate day) {
        return office.covers(day) && office.start().isAfter(day.minusDays(DAYS_NEW)) || isNext(office, day);
    }

    /** Who holds it since lately, or else takes it soon; null for nobody. */
    Leader newest(Country country, List<String> roles, LocalDate day) {
        for (String role : roles) {
            for (Term term : termsOf(country, role)) {
                if (isNew(term.office(), day)) {
                    return term.leader();
                }
            }
        }
        return null;
    }

    /** Who takes the office next; null when nobody does so soon that it is known. */
    Leader next(Country country, List<String> roles, LocalDate day) {
        Leader next = null;
        for (String role : roles) {
            for (Term term : termsOf(country, role)) {
                if (isNext(term.office(), day)) {
                    next = term.leader();
                }
            }
        }
        return next;
    }

    /** Whether it ends within half a year around the day: who is "outgoing" leaves soon, or has just left. */
    static boolean isOutgoing(Office office, LocalDate day) {
        return office.end() != null
                && office.start().isBefore(day)
                && office.end().isAfter(day.minusDays(DAYS_LEAVING))
                && office.end().isBefore(day.plusDays(DAYS_TO_OFFICE));
    }

    /** Who is outgoing; null when nobody is known to be. */
    Leader outgoing(Country country, List<String> roles, LocalDate day) {
        for (String role : roles) {
            for (Term term : termsOf(country, role)) {
                if (isOutgoing(term.office(), day)) {
                    return term.leader();
                }
            }
        }
        return null;
    }

    /** Whether it begins so soon after the day that who takes it is known by then. */
    static boolean isNext(Office office, LocalDate day) {
        return office.start().isAfter(day) && !office.start().isAfter(day.plusDays(DAYS_TO_OFFICE));
    }

    /** Who left the office last; null when nobody did lately. */
    Leader last(Country country, List<String> roles, LocalDate day) {
        for (String role : roles) {
            for (Term term : termsOf(country, role)) {
                LocalDate end = term.office().end();
                if (end != null
                        && !end.isAfter(day)
                        && end.plusDays(DAYS_SINCE_OFFICE).isAfter(day)) {
                    return term.leader();
                }
            }
        }
        return null;
    }

    private List<Term> termsOf(Country country, String role) {
        return terms.getOrDefault(key(country.code(), role), List.of());
    }
}
