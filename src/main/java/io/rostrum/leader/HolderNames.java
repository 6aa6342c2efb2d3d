package io.rostrum.leader;

import io.rostrum.text.Folding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Chooses among leaders who bear one name, by the office they are named with and the article's day. */
final class HolderNames {

    private final RegistryIndex index;
    private final LocalDate day;

    HolderNames(RegistryIndex index, LocalDate day) {
        this.index = index;
        this.day = day;
    }

    /** The leader meant by a full name that all of them bear; null when several could be meant. */
    Leader choose(List<Leader> leaders, RolePhrase role) {
        if (leaders.size() == 1) {
            return leaders.get(0);
        }
        if (day == null) {
            return null;
        }
        Leader titled = role == null ? null : titled(leaders, role);
        if (titled != null) {
            return titled;
        }
        Leader highest = Standing.highest(leaders, day, index.offices);
        return highest != null ? highest : latest(leaders);
    }

    /** The leader who holds, or last held, the office named; null when none of them ever did, or several. */
    Leader titled(List<Leader> bearers, RolePhrase role) {
        Leader holder = onlyOne(bearers.stream()
                .filter(leader -> leader.offices().stream()
                        .anyMatch(office ->
                                fits(office, role) && (covers(office) || role.when() == RolePhrase.When.NEXT)))
                .toList());
        return holder != null || role.when() == RolePhrase.When.NEXT
                ? holder
                : latest(bearers.stream()
                        .filter(leader -> leader.offices().stream().anyMatch(office -> fits(office, role)))
                        .toList());
    }

    /** Who holds the office named, of a country and the day, if the surname may be a spelling of theirs; else null. */
    Leader near(RolePhrase role, String... words) {
        boolean isTold = role != null && role.country() != null && isInOffice(role.when()) && day != null;
        Leader holder =
                isTold ? index.offices.holder(role.country(), role.words().rolesIn(role.country()), day) : null;
        if (holder == null || holder.surname() == null) {
            return null;
        }
        boolean comesFirst = Folding.of(holder.name()).startsWith(Folding.of(holder.surname()));
        boolean isNear = comesFirst
                ? Folding.of(words[0]).equals(Folding.of(holder.surname()))
                : Stream.of(words)
                        .skip(words.length > 1 ? 1 : 0)
                        .anyMatch(word -> Transliteration.areNear(word, holder.surname()));
        return isNear || isFirstOfTwoSurnames(words, holder) ? holder : null;
    }

    /** "Porfirio Lobo" of Porfirio Lobo Sosa, "Ali Gedi" of Ali Ghedi: the given name tells that the rest may differ more. */
    private static boolean isFirstOfTwoSurnames(String[] words, Leader holder) {
        String[] names = Folding.of(holder.name()).split(" ");
        String last = Folding.of(words[words.length - 1]);
        boolean isGiven = words.length > 1 && Folding.of(words[0]).equals(names[0]);
        return isGiven
                && Stream.of(names)
                        .skip(1)
                        .anyMatch(name -> name.equals(last) || Transliteration.areShortNear(name, last));
    }

    private static boolean isInOffice(RolePhrase.When when) {
        return when == RolePhrase.When.NOW || when == RolePhrase.When.NEW;
    }

    private boolean covers(Office office) {
        return day == null || office.covers(day);
    }

    private boolean fits(Office office, RolePhrase role) {
        boolean isOfThen =
                switch (role.when()) {
                    case NOW, NEW, OUTGOING, SOMEBODY_ELSE -> true;
                    case NEXT -> day == null || office.start().isAfter(day);
                    case FORMER, OUSTED -> day == null || !office.covers(day);
                };
        if (!isOfThen) {
            return false;
        }
        boolean rightCountry = role.country() == null || role.country().code().equals(office.country());
        return rightCountry
                && (role.words() == RoleWords.LEADER
                        || role.words().rolesIn(role.country()).contains(office.role()));
    }

    private Leader latest(List<Leader> leaders) {
        return leaders.stream()
                .filter(leader -> lastStart(leader).isAfter(LocalDate.MIN))
                .max(Comparator.comparing(this::lastStart).thenComparing(Leader::id))
                .orElse(null);
    }

    private LocalDate lastStart(Leader leader) {
        return leader.offices().stream()
                .map(Office::start)
                .filter(start -> day == null || !start.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static Leader onlyOne(List<Leader> leaders) {
        return leaders.size() == 1 ? leaders.get(0) : null;
    }
}
