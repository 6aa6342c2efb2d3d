package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whom a single name means: somebody named in full before, somebody named in full later, or a leader in the
 * news on that day.
 */
final class BareNames {

    /** Who is named so many times as often as a namesake stays meant by the surname. */
    private static final int MAIN_TIMES = 2;

    private final RegistryIndex index;
    private final Tokens tokens;
    private final LocalDate day;
    private final NewsNames news;
    private final FullNames fullNames;
    private final HolderNames holders;
    private final Sightings sightings;
    private final Relatives relatives;

    BareNames(
            RegistryIndex index,
            Tokens tokens,
            LocalDate day,
            NewsNames news,
            FullNames fullNames,
            HolderNames holders,
            Sightings sightings) {
        this.index = index;
        this.tokens = tokens;
        this.day = day;
        this.news = news;
        this.fullNames = fullNames;
        this.holders = holders;
        this.sightings = sightings;
        this.relatives = new Relatives(tokens, sightings);
    }

    /** Whom a name means, and how sure that is. */
    record Resolved(Person person, double confidence) {}

    /** Whether a word here may be a name that stands alone. */
    boolean mayStand(int token) {
        return token < tokens.count()
                && tokens.text().isCapitalised(token)
                && tokens.text().isWord(token)
                && !tokens.is(token, WordClass.JUNIOR)
                && (!tokens.is(token, WordClass.NOT_NAME)
                        || !index.bySurname(tokens.word(token)).isEmpty());
    }

    /** Whether nobody of the registry bears the name, nor anybody the article names in full. */
    boolean isUnknown(int token) {
        int word = tokens.word(token);
        return index.bySurname(word).isEmpty()
                && index.byMononym(word).isEmpty()
                && fullNames.bearers(word).isEmpty();
    }

    /** Whom the single name at the token means; null when nobody, or when several could be meant. */
    Resolved resolve(int token, Title title, RolePhrase role) {
        int word = tokens.word(token);
        List<Person> before = fitting(sightings.bearers(word), title);
        if (!title.isPerson()
                && tokens.is(token, WordClass.NOT_NAME)
                && !news.mayBeSubject(token)
                && (before.isEmpty() || !acts(token))) {
            return null;
        }
        if (role != null) {
            return titled(token, role, before);
        }
        if (!before.isEmpty()) {
            Person byAge = ofAge(token, before);
            return byAge != null ? new Resolved(byAge, 0.85) : amongNamed(before, token);
        }
        List<Person> later = fitting(fullNames.bearers(word), title);
        Leader inTheNews = news.find(token, title);
        if (inTheNews != null && isOnlyStrangers(later) && !news.isAtHome(inTheNews)) {
            return null;
        }
        if (!later.isEmpty() && (inTheNews == null || !news.isUnmistakable(token, inTheNews))) {
            return later.size() == 1 ? new Resolved(later.get(0), 0.85) : onlyLeader(later);
        }
        Person called = fullNames.bearerOfGivenName(word);
        if (called != null && called.mayBe(title.gender()) && inTheNews == null && !isThing(token)) {
            return new Resolved(called, 0.6);
        }
        return inTheNews == null ? null : introduced(word, inTheNews, 0.85);
    }

    /** "Kessar strikes late", of whom the article then names a Luka Kessar alone. */
    private static boolean isOnlyStrangers(List<Person> later) {
        return !later.isEmpty() && later.stream().allMatch(person -> person.leader() == null);
    }

    /** "March likened it", no "March was wet", no "in March came". */
    private boolean acts(int token) {
        boolean opens = token == tokens.sentenceStart(token) || tokens.is(token - 1, WordClass.SUBJECT_OPENER);
        boolean isTakenUp = tokens.isMark(token + 1, ',') && tokens.is(token + 2, WordClass.RELATIVE_PERSON);
        return opens && (isTakenUp || isBeforeVerb(token));
    }

    private boolean isBeforeVerb(int token) {
        Reading reading = tokens.reading();
        return token + 1 < tokens.count()
                && reading.tagOf(token + 1).isVerb()
                && !tokens.is(token + 1, WordClass.AUXILIARY)
                && !ClauseWords.BE.contains(tokens.text().lower(token + 1));
    }

    /** "A new Bill", "the Bill". */
    private boolean isThing(int token) {
        Reading reading = tokens.reading();
        int before = reading.isTag(token - 1, Tag.JJ) ? token - 2 : token - 1;
        return reading.isTag(before, Tag.DT);
    }

    private static List<Person> fitting(List<Person> persons, Title title) {
        return persons.isEmpty()
                ? persons
                : persons.stream()
                        .filter(person -> person.mayBe(title.gender()))
                        .toList();
    }

    /** Leaders who could be meant by a name that nobody is resolved for: of that name, and with or once in power. */
    List<Leader> rivals(int token, Title title) {
        boolean isWord = tokens.is(token, WordClass.NOT_NAME) && !title.isPerson();
        return day == null || isWord ? List.of() : news.rivals(token, title);
    }

    private Resolved titled(int token, RolePhrase role, List<Person> before) {
        int word = tokens.word(token);
        List<Leader> bearers = Stream.concat(index.bySurname(word).stream(), index.byMononym(word).stream())
                .distinct()
                .toList();
        String printed = tokens.text().token(token);
        Leader named = bearers.isEmpty() ? holders.near(role, printed, printed) : holders.titled(bearers, role);
        if (named == null) {
            return before.isEmpty() ? null : new Resolved(before.get(0), 0.8);
        }
        return introduced(word, named, 0.95);
    }

    /** The latest named; where several share the name, who alone is in the news, or is named most by far. */
    private Resolved amongNamed(List<Person> before, int token) {
        Person latest = before.get(0);
        if (before.size() == 1) {
            return new Resolved(latest, 0.95);
        }
        if (latest.leader() == null) {
            Person main = mostNamedLeader(before);
            boolean isAside = main != null
                    && (sightings.times(main) > MAIN_TIMES * sightings.times(latest)
                            || sightings.times(main) > sightings.times(latest)
                                    && sightings.lastParagraph(latest)
                                            != tokens.text().paragraphOf(token));
            return new Resolved(isAside ? main : latest, 0.6);
        }
        Person stranger = mainStranger(before, latest, token);
        if (stranger != null) {
            return new Resolved(stranger, 0.6);
        }
        Person relative = relatives.subject(before, latest);
        if (relative != null) {
            return new Resolved(relative, 0.6);
        }
        Resolved leader = onlyLeader(before);
        return leader != null ? leader : mostNamed(before);
    }

    /** A stranger whom the article is about, where it has named a leader of that surname aside; null for none. */
    private Person mainStranger(List<Person> before, Person leader, int token) {
        boolean isAside = sightings.lastParagraph(leader) != tokens.text().paragraphOf(token);
        return before.stream()
                .filter(person ->
                        isAside && person.leader() == null && !person.name().equals(leader.name()))
                .filter(person -> sightings.times(person) > MAIN_TIMES * sightings.times(leader))
                .findFirst()
                .orElse(null);
    }

    /** "The younger Bush": who of two that are named was born later; null where the word does not stand there. */
    private Person ofAge(int token, List<Person> named) {
        String age = token == 0 ? "" : tokens.text().lower(token - 1);
        boolean isKnown = named.size() == 2
                && named.stream()
                        .allMatch(person ->
                                person.leader() != null && person.leader().born() != null);
        if (!isKnown || !ClauseWords.YOUNGER.contains(age) && !ClauseWords.ELDER.contains(age)) {
            return null;
        }
        boolean isFirstElder =
                named.get(0).leader().born().isBefore(named.get(1).leader().born());
        return named.get(isFirstElder == ClauseWords.ELDER.contains(age) ? 0 : 1);
    }

    private Person mostNamedLeader(List<Person> persons) {
        return persons.stream()
                .filter(person -> person.leader() != null)
                .max(Comparator.comparingInt(sightings::times))
                .orElse(null);
    }

    private Resolved onlyLeader(List<Person> persons) {
        List<Leader> leaders = persons.stream()
                .map(Person::leader)
                .filter(leader -> leader != null)
                .toList();
        Leader highest = day == null ? null : Standing.highest(leaders, day, index.offices);
        boolean isInOffice =
                highest != null && Standing.of(highest, day, index.offices).compareTo(Standing.IN_OFFICE) >= 0;
        return isInOffice ? new Resolved(Person.of(highest), 0.7) : null;
    }

    private Resolved mostNamed(List<Person> persons) {
        List<Person> byTimes = persons.stream()
                .sorted((one, other) -> Integer.compare(sightings.times(other), sightings.times(one)))
                .toList();
        boolean isClear = sightings.times(byTimes.get(0)) > 2 * sightings.times(byTimes.get(1));
        return isClear ? new Resolved(byTimes.get(0), 0.6) : null;
    }

    private Resolved introduced(int word, Leader leader, double confidence) {
        Person person = Person.of(leader);
        sightings.introduce(word, person);
        return new Resolved(person, confidence);
    }
}
