package io.rostrum.leader;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Decides whom a single name means: somebody named in full before, somebody named in full later, or a leader in the
 * news on that day.
 */
final class BareNames {

    /** A text so short that it need not name the country of the leader it speaks of. */
    private static final int SHORT_TEXT = 60;

    /** Who is named so many times as often as a namesake stays meant by the surname. */
    private static final int MAIN_TIMES = 2;

    private final RegistryIndex index;
    private final Tokens tokens;
    private final LocalDate day;
    private final Places places;
    private final FullNames fullNames;
    private final HolderNames holders;
    private final Sightings sightings;

    BareNames(
            RegistryIndex index,
            Tokens tokens,
            LocalDate day,
            Places places,
            FullNames fullNames,
            HolderNames holders,
            Sightings sightings) {
        this.index = index;
        this.tokens = tokens;
        this.day = day;
        this.places = places;
        this.fullNames = fullNames;
        this.holders = holders;
        this.sightings = sightings;
    }

    /** Whom a name means, and how sure that is. */
    record Resolved(Person person, double confidence) {}

    /** The word by which the person is known after the first mention; {@code last} is the last token of the full name. */
    int surnameOf(Person person, int last) {
        return person.leader() == null || person.leader().surname() == null
                ? tokens.word(last)
                : index.surname(person.leader());
    }

    /** Whether a word here may be a name that stands alone. */
    boolean mayStand(int token) {
        return token < tokens.count()
                && tokens.text().isCapitalised(token)
                && tokens.text().isWord(token)
                && !index.juniors.contains(tokens.word(token))
                && (!tokens.is(token, WordClass.NOT_NAME)
                        || !index.bySurname(tokens.word(token)).isEmpty());
    }

    /** Whom the single name at the token means; null when nobody, or when several could be meant. */
    Resolved resolve(int token, Title title, RolePhrase role) {
        int word = tokens.word(token);
        if (!title.isPerson() && tokens.is(token, WordClass.NOT_NAME) && !mayBeSubject(token)) {
            return null;
        }
        List<Person> before = sightings.bearers(word).stream()
                .filter(person -> person.mayBe(title.gender()))
                .toList();
        if (role != null) {
            return titled(word, role, before);
        }
        if (!before.isEmpty()) {
            return amongNamed(before, token);
        }
        List<Person> later = fullNames.bearers(word).stream()
                .filter(person -> person.mayBe(title.gender()))
                .toList();
        if (!later.isEmpty()) {
            return later.size() == 1 ? new Resolved(later.get(0), 0.85) : onlyLeader(later);
        }
        Person called = fullNames.bearerOfGivenName(word);
        if (called != null && called.mayBe(title.gender())) {
            return new Resolved(called, 0.6);
        }
        if (title.isOther() || isIntroducedAsSomebodyElse(token)) {
            return null;
        }
        return inTheNews(token, title);
    }

    /** Whether a full name is one that many people bear, and the leader neither in office nor of a country named. */
    boolean isSomeNamesake(Leader leader, int last) {
        boolean isCommon = tokens.is(last, WordClass.COMMON_SURNAME) || tokens.isGivenName(last);
        return isCommon
                && !isCountryNamed(leader)
                && (day == null || Standing.of(leader, day, index.offices).compareTo(Standing.IN_OFFICE) < 0);
    }

    private Resolved titled(int word, RolePhrase role, List<Person> before) {
        List<Leader> bearers = Stream.concat(index.bySurname(word).stream(), index.byMononym(word).stream())
                .distinct()
                .toList();
        Leader named = holders.titled(bearers, role);
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
        Resolved leader = onlyLeader(before);
        return leader != null ? leader : mostNamed(before);
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

    private Resolved inTheNews(int token, Title title) {
        int word = tokens.word(token);
        List<Leader> surnames = index.bySurname(word).stream()
                .filter(leader -> Person.of(leader).mayBe(title.gender()))
                .toList();
        boolean isAcronym = !surnames.isEmpty() && tokens.isAcronym(token);
        if (isAcronym || places.at(token) != null || isOrdinaryWordHere(token, title, surnames)) {
            return null;
        }
        List<Leader> bearers = surnames.isEmpty() ? index.byMononym(word) : surnames;
        List<Leader> atHome = bearers.stream().filter(this::isCountryNamed).toList();
        Leader meant = Standing.highest(atHome.isEmpty() ? bearers : atHome, day, index.offices);
        if (meant == null) {
            return null;
        }
        Standing standing = Standing.of(meant, day, index.offices);
        boolean isClear = !surnames.isEmpty() && isCommon(token, meant)
                ? isClearThoughCommon(token, standing, !atHome.isEmpty())
                : standing.compareTo(Standing.NEARLY_HEAD) >= 0
                        || standing.compareTo(Standing.PAST) > 0 && (!atHome.isEmpty() || isShort());
        return isClear ? introduced(word, meant, bearers.size() == 1 ? 0.9 : 0.75) : null;
    }

    private boolean isClearThoughCommon(int token, Standing standing, boolean isAtHome) {
        if (isAtHome) {
            return standing.compareTo(Standing.IN_OFFICE) >= 0;
        }
        return standing.compareTo(Standing.HEAD) >= 0
                && isShort()
                && places.dateline() == null
                && !tokens.is(token - 1, WordClass.PARTICLE);
    }

    private boolean isShort() {
        return tokens.count() < SHORT_TEXT;
    }

    /** Whether the name is borne by so many, or is such a word, that it says little by itself. */
    private boolean isCommon(int token, Leader leader) {
        return leader.surnameIsWord() || tokens.isGivenName(token) || tokens.is(token, WordClass.COMMON_SURNAME);
    }

    private boolean isCountryNamed(Leader leader) {
        return leader.offices().stream().anyMatch(office -> places.name(office.country()));
    }

    private Resolved introduced(int word, Leader leader, double confidence) {
        Person person = Person.of(leader);
        sightings.introduce(word, person);
        return new Resolved(person, confidence);
    }

    /** Whether a verb or ending follows that persons have. */
    private boolean mayBeSubject(int token) {
        return tokens.is(token + 1, WordClass.SPEECH) || tokens.isPossessive(token + 1);
    }

    /** "Bush fires" where a sentence begins, and nobody of the name has been named. */
    private boolean isOrdinaryWordHere(int token, Title title, List<Leader> bearers) {
        return bearers.stream().anyMatch(Leader::surnameIsWord)
                && token == tokens.sentenceStart(token)
                && !title.isPerson()
                && !mayBeSubject(token)
                && !tokens.isMark(token + 1, ',');
    }

    /** "Johnson, the Libertarian candidate," is introduced as somebody without an office of the registry. */
    private boolean isIntroducedAsSomebodyElse(int token) {
        boolean apposition = tokens.isMark(token + 1, ',')
                && token + 3 < tokens.count()
                && (tokens.is(token + 2, WordClass.DEFINITE) || tokens.is(token + 2, WordClass.INDEFINITE));
        if (!apposition) {
            return false;
        }
        RolePhrase phrase = new RolePhrase.Reader(index, tokens, places).at(token + 2);
        return phrase == null || phrase.when() == RolePhrase.When.SOMEBODY_ELSE;
    }
}
