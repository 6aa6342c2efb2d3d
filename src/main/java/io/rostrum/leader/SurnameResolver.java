package io.rostrum.leader;

import io.rostrum.article.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Decides whom a surname means, or a name that several leaders bear. */
final class SurnameResolver {

    /** Somebody who left office is still news for so long. */
    private static final int DAYS_IN_THE_NEWS = 365;

    private static final Set<String> HEADS = Set.of(
            "president",
            "prime_minister",
            "chancellor",
            "monarch",
            "supreme_leader",
            "pope",
            "igo_head",
            "effective_leader",
            "head_of_state");

    private final RegistryIndex index;
    private final Text text;
    private final LocalDate day;
    private final Dateline dateline;
    private final Sightings sightings;

    SurnameResolver(RegistryIndex index, Text text, LocalDate day, Dateline dateline, Sightings sightings) {
        this.index = index;
        this.text = text;
        this.day = day;
        this.dateline = dateline;
        this.sightings = sightings;
    }

    /** Whom a name means, and how sure that is. */
    record Resolved(Person person, double confidence) {}

    /** The leader among those that bear one full name; null when several could be meant. */
    Leader choose(List<Leader> leaders, RolePhrase role) {
        if (leaders.size() == 1) {
            return leaders.get(0);
        }
        if (day == null) {
            return null;
        }
        Leader holder =
                onlyOne(leaders.stream().filter(leader -> holds(leader, role)).toList());
        if (holder != null) {
            return holder;
        }
        Leader active =
                onlyOne(leaders.stream().filter(leader -> leader.inOffice(day)).toList());
        return active != null ? active : latest(leaders);
    }

    /** Whom the single name at the token means; null when nobody, or when several could be meant. */
    Resolved resolve(int token, Title title, RolePhrase role) {
        String surname = Folding.ofLower(text.lower(token));
        List<Person> bearers = sightings.bearers(surname).stream()
                .filter(person -> person.mayBe(title.gender() == null ? person.gender() : title.gender()))
                .toList();
        if (!bearers.isEmpty()) {
            return isOrdinaryWordHere(token, title, surname)
                    ? null
                    : new Resolved(bearers.get(0), bearers.size() == 1 ? 0.95 : 0.55);
        }
        return title.isOther() ? null : fromRegistry(token, surname, title, role);
    }

    /** "May" and "Will" at the start of a sentence or after "in" are the month and the verb. */
    private boolean isOrdinaryWordHere(int token, Title title, String surname) {
        if (!Words.NOT_NAMES.contains(surname) || title.isPerson()) {
            return false;
        }
        String before = token == 0 ? "" : text.lower(token - 1);
        return !isSpeaking(token + 1) && !isPossessive(token + 1) || before.equals("in") || before.equals("of");
    }

    private boolean isPossessive(int token) {
        return token < text.tokens() && text.isPossessive(token);
    }

    private Resolved fromRegistry(int token, String name, Title title, RolePhrase role) {
        List<Leader> mononyms = index.mononyms.getOrDefault(name, List.of());
        List<Leader> bearers = index.surnames.getOrDefault(name, List.of()).stream()
                .filter(leader -> title.gender() == null || leader.gender() == title.gender())
                .toList();
        if (role != null) {
            Leader named = titled(bearers.isEmpty() ? mononyms : bearers, role);
            return named == null ? null : introduced(named, name, 0.95);
        }
        Resolved byOffice = day == null || isSomebodyElse(token) ? null : byOffice(token, name, title, bearers);
        if (byOffice != null || !bearers.isEmpty()) {
            return byOffice;
        }
        return mononyms.size() == 1 && hasStarted(mononyms.get(0)) ? introduced(mononyms.get(0), name, 0.85) : null;
    }

    /** "Johnson, the Libertarian candidate," is introduced as somebody without an office of the registry. */
    private boolean isSomebodyElse(int token) {
        if (token + 3 >= text.tokens() || text.first(token + 1) != ',') {
            return false;
        }
        int role = token + 3;
        boolean apposition =
                text.lower(token + 2).equals("the") || text.lower(token + 2).equals("a");
        return apposition && !namesAnOffice(token + 2, role);
    }

    private boolean namesAnOffice(int from, int role) {
        RolePhrase phrase = new RolePhrase.Reader(index, text).at(from);
        return phrase != null && phrase.end() > role && phrase.when() != RolePhrase.When.SOMEBODY_ELSE;
    }

    private Resolved byOffice(int token, String name, Title title, List<Leader> bearers) {
        List<Leader> heads =
                bearers.stream().filter(leader -> heads(leader, day)).toList();
        List<Leader> active = heads.isEmpty()
                ? bearers.stream().filter(leader -> leader.inOffice(day)).toList()
                : heads;
        if (active.size() > 1 && dateline.country() != null) {
            active = active.stream().filter(this::isOfDateline).toList();
        }
        Leader meant = onlyOne(active);
        if (meant == null && active.isEmpty()) {
            meant = onlyOne(bearers.stream().filter(this::wasHeadLately).toList());
            meant = meant != null
                    ? meant
                    : onlyOne(bearers.stream().filter(this::isKnownByName).toList());
        }
        if (meant == null || isDoubtful(token, title, bearers, meant)) {
            return null;
        }
        return introduced(meant, name, bearers.size() == 1 ? 0.9 : 0.75);
    }

    /** Common words and surnames of several people need a verb that a person governs, or a title. */
    private boolean isDoubtful(int token, Title title, List<Leader> bearers, Leader meant) {
        if (dateline.country() != null && bearers.size() > 1 && !isOfDateline(meant)) {
            return true;
        }
        return !title.isPerson()
                && (meant.surnameIsWord() || Words.NOT_NAMES.contains(text.lower(token)))
                && !isSpeaking(token + 1)
                && !isPossessive(token + 1)
                && !(token + 1 < text.tokens() && text.first(token + 1) == ',');
    }

    private boolean isOfDateline(Leader leader) {
        return leader.offices().stream()
                .anyMatch(office -> office.country().equals(dateline.country().code()));
    }

    private Leader titled(List<Leader> bearers, RolePhrase role) {
        if (day == null) {
            return onlyOne(bearers);
        }
        Leader holder =
                onlyOne(bearers.stream().filter(leader -> holds(leader, role)).toList());
        if (holder != null) {
            return holder;
        }
        Leader past =
                latest(bearers.stream().filter(leader -> held(leader, role)).toList());
        return past != null
                ? past
                : onlyOne(
                        bearers.stream().filter(leader -> leader.inOffice(day)).toList());
    }

    private boolean holds(Leader leader, RolePhrase role) {
        return leader.offices().stream().anyMatch(office -> office.covers(day) && fits(office, role));
    }

    private boolean held(Leader leader, RolePhrase role) {
        return leader.offices().stream().anyMatch(office -> !office.start().isAfter(day) && fits(office, role));
    }

    private static boolean fits(Office office, RolePhrase role) {
        if (role == null) {
            return true;
        }
        boolean rightCountry = role.country() == null || role.country().code().equals(office.country());
        return rightCountry
                && (role.words() == RoleWords.LEADER
                        || role.words().rolesIn(role.country()).contains(office.role()));
    }

    private static boolean heads(Leader leader, LocalDate day) {
        return leader.offices().stream().anyMatch(office -> HEADS.contains(office.role()) && office.covers(day));
    }

    private boolean wasHeadLately(Leader leader) {
        return leader.offices().stream()
                .anyMatch(office -> HEADS.contains(office.role())
                        && office.end() != null
                        && !office.end().isAfter(day)
                        && office.end().plusDays(DAYS_IN_THE_NEWS).isAfter(day));
    }

    /** Former heads whose surname nobody else in the registry bears and that is no word. */
    private boolean isKnownByName(Leader leader) {
        return !leader.surnameIsWord()
                && hasStarted(leader)
                && leader.offices().stream().anyMatch(office -> HEADS.contains(office.role()));
    }

    private boolean hasStarted(Leader leader) {
        return leader.offices().stream()
                .anyMatch(office -> day != null && !office.start().isAfter(day));
    }

    private Resolved introduced(Leader leader, String name, double confidence) {
        Person person = Person.of(leader);
        sightings.introduce(name, person);
        return new Resolved(person, confidence);
    }

    /** Whether a verb that persons govern, or a comma before one, stands at the token. */
    boolean isSpeaking(int token) {
        return token < text.tokens() && Words.SPEECH.contains(text.lower(token));
    }

    private Leader latest(List<Leader> leaders) {
        return leaders.stream()
                .filter(this::hasStarted)
                .max(Comparator.comparing((Leader leader) -> lastStart(leader)).thenComparing(Leader::id))
                .orElse(null);
    }

    private LocalDate lastStart(Leader leader) {
        return leader.offices().stream()
                .map(Office::start)
                .filter(start -> !start.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static Leader onlyOne(List<Leader> leaders) {
        return leaders.stream().filter(Objects::nonNull).distinct().count() == 1 ? leaders.get(0) : null;
    }
}
