package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.PhraseTrie;
import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The full names of an article, found before anything else is read, so that a surname in the first line can mean
 * somebody who is introduced in the third.
 */
final class FullNames {

    private static final int MOST_NAMESAKES = 20;
    private static final Person NOBODY = new Person(null, "", null);

    private final RegistryIndex index;
    private final Tokens tokens;
    private final CapitalRuns runs;
    private final SpelledOtherwise otherwise;
    private final WidePersons wide;
    private final CourtesyTitles titles;
    private final FullName[] starting;
    private final boolean[] inOtherName;
    private final Map<String, Person> strangers = new HashMap<>();
    private final Map<Integer, List<Person>> bySurname = new HashMap<>();
    private final Map<Integer, Person> byGivenName = new HashMap<>();

    /**
     * @param leaders  who of the registry bears it; empty for a stranger
     * @param stranger null for a leader
     */
    record FullName(int end, List<Leader> leaders, Person stranger) {}

    FullNames(RegistryIndex index, Tokens tokens, LocalDate day, CountriesNamed places, Reports reports) {
        this.index = index;
        this.tokens = tokens;
        this.runs = new CapitalRuns(index, tokens, places, reports);
        this.otherwise = new SpelledOtherwise(index, tokens, runs);
        this.wide = new WidePersons(index.wide, tokens, day, places);
        this.starting = new FullName[tokens.count()];
        this.inOtherName = new boolean[tokens.count()];
        this.titles = new CourtesyTitles(tokens);
        int token = 0;
        while (token < tokens.count()) {
            token = mayBegin(token) ? Math.max(token + 1, read(token)) : token + 1;
        }
        readVariants();
    }

    /** A stranger's name that is another form of a leader's is the leader's. */
    private void readVariants() {
        NameVariants variants = new NameVariants(tokens);
        for (int token = 0; token < starting.length; token++) {
            if (starting[token] != null && starting[token].leaders().size() == 1) {
                variants.add(
                        token, starting[token].end(), starting[token].leaders().get(0));
            }
        }
        for (int token = 0; token < starting.length; token++) {
            Person stranger = starting[token] == null ? null : starting[token].stranger();
            int last = stranger == null ? token : surname(token, starting[token].end());
            boolean isJunior = stranger != null && runs.isJunior(starting[token].end() - 1); // a son, it may be
            Leader leader = stranger == null || isJunior ? null : variants.meant(token, last + 1);
            if (leader != null) {
                starting[token] = new FullName(starting[token].end(), List.of(leader), null);
                bearers(tokens.word(last)).removeIf(stranger::isSame);
                remember(token, tokens.word(last), Person.of(leader));
            }
        }
    }

    /** The full name that starts at the token; null when none does. */
    FullName at(int token) {
        return starting[token];
    }

    /** Whether the token is part of a name of several words that is no person's. */
    boolean isInOtherName(int token) {
        return inOtherName[token];
    }

    /** Everybody the article names in full with this surname, in text order. */
    List<Person> bearers(int surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** Names begin with a capital, or like "bin Laden" with a particle before one. */
    private boolean mayBegin(int token) {
        return tokens.text().isCapitalised(token)
                || tokens.is(token, WordClass.PARTICLE)
                        && tokens.followsWithBlank(token + 1)
                        && tokens.text().isCapitalised(token + 1);
    }

    /** The word by which the person is known after the full name that the tokens make. */
    int surname(Person person, int begin, int end) {
        Leader leader = person.leader();
        if (leader == null) {
            return tokens.word(end - 1);
        }
        return leader.isCore() && leader.surname() != null ? index.surname(leader) : wide.surname(leader, begin, end);
    }

    boolean isJunior(int token) {
        return runs.isJunior(token);
    }

    /** The only person the article names in full with this given name; null when there is none, or several. */
    Person bearerOfGivenName(int given) {
        Person person = byGivenName.get(given);
        return NOBODY.equals(person) ? null : person;
    }

    private int read(int token) {
        PhraseTrie.Match<Leader> match = tokens.longest(index.names, token, tokens.sentenceEnd(token));
        if (match != null && !runs.isJuniorNext(match.end()) && !continues(match.end())) {
            starting[token] = new FullName(match.end(), match.values(), null);
            if (match.values().size() == 1) {
                Person person = Person.of(match.values().get(0));
                remember(token, surname(person, token, match.end()), person);
            }
            return match.end();
        }
        Leader withParticle = withParticle(token);
        if (withParticle != null) {
            known(token, nameWithParticle(token).end(), withParticle);
            return nameWithParticle(token).end();
        }
        Title title = Title.at(tokens, token);
        if (title.isPerson()) {
            boolean fullNameFollows = tokens.longest(index.names, title.end(), tokens.sentenceEnd(token)) != null;
            return fullNameFollows ? title.end() : run(title.end(), title);
        }
        return tokens.isNameWord(token) ? run(token, title) : token + 1;
    }

    /** "Mohammed bin Salman" for Mohammad: who is known by "bin Salman", and whose given name is near; null for nobody. */
    private Leader withParticle(int token) {
        PhraseTrie.Match<Leader> match = nameWithParticle(token);
        if (match == null || match.values().size() != 1) {
            return null;
        }
        Leader leader = match.values().get(0);
        String given = leader.name().split(" ")[0];
        return Transliteration.areNear(tokens.text().token(token), given) ? leader : null;
    }

    private PhraseTrie.Match<Leader> nameWithParticle(int token) {
        int next = token + 1;
        boolean follows =
                tokens.isNameWord(token) && tokens.is(next, WordClass.PARTICLE) && tokens.followsWithBlank(next);
        return follows ? tokens.longest(index.names, next, tokens.sentenceEnd(token)) : null;
    }

    /** Reads the capitalised words from the token on as a stranger's name, or as something that is no person. */
    private int run(int begin, Title title) {
        if (!tokens.isNameWord(begin)) {
            return begin;
        }
        int end = runs.endOf(begin);
        if (runs.opensWithNoun(begin, end)) {
            return begin + 1;
        }
        int cut = runs.cut(begin, end, title);
        if (cut < end) {
            markOther(begin, cut);
            return cut;
        }
        Leader known = end - begin > 1 ? wide.meant(begin, end, title) : null;
        if (known != null) {
            known(begin, end, known);
        } else if (end - begin > 1 && runs.isPerson(begin, end, title)) {
            stranger(begin, end, title);
        } else {
            markOther(begin, end);
        }
        return end;
    }

    /** "The Bernie Orda campaign" is not he, but tells whom Orda means. */
    private void known(int begin, int end, Leader leader) {
        if (continues(end)) {
            markOther(begin, end);
        } else {
            starting[begin] = new FullName(end, List.of(leader), null);
        }
        Person person = Person.of(leader);
        remember(begin, surname(person, begin, end), person);
    }

    private void stranger(int begin, int end, Title title) {
        Leader leader = otherwise.meant(begin, end);
        if (leader != null) {
            starting[begin] = new FullName(end, List.of(leader), null);
            remember(begin, tokens.word(end - 1), Person.of(leader));
            return;
        }
        String name = tokens.text().span(begin, end).in(tokens.text().body());
        Gender gender = gender(begin, end, title);
        Person person = strangers.computeIfAbsent(name, unused -> new Person(null, name, gender));
        starting[begin] = new FullName(end, List.of(), person);
        remember(begin, tokens.word(surname(begin, end)), person);
    }

    private Gender gender(int begin, int end, Title title) {
        Gender told = title.gender() != null ? title.gender() : tokens.genderOf(begin);
        return told != null ? told : titles.of(tokens.word(surname(begin, end)));
    }

    private int surname(int begin, int end) {
        return end - begin > 2 && runs.isJunior(end - 1) ? end - 2 : end - 1;
    }

    private void remember(int given, int surname, Person person) {
        byGivenName.merge(tokens.word(given), person, (one, other) -> one.isSame(other) ? one : NOBODY);
        List<Person> bearers = bySurname.computeIfAbsent(surname, unused -> new ArrayList<>(1));
        if (bearers.size() < MOST_NAMESAKES && bearers.stream().noneMatch(person::isSame)) {
            bearers.add(person);
        }
    }

    private void markOther(int begin, int end) {
        if (end - begin > 1) {
            for (int token = begin; token < end; token++) {
                inOtherName[token] = true;
            }
        }
    }

    /** "Obama administration", "Kenyatta airport", "Trump Tower": not the person. */
    boolean continues(int next) {
        return tokens.followsWithBlank(next)
                && !runs.isVerbOfHeadline(next)
                && (tokens.is(next, WordClass.GROUP_AFTER_NAME)
                        || tokens.is(next, WordClass.PLACE_AFTER_NAME)
                        || tokens.isNameWord(next) && !tokens.is(next, WordClass.TITLE));
    }
}
