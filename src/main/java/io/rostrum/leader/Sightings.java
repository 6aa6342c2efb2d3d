package io.rostrum.leader;

import io.rostrum.english.Gender;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has been mentioned so far in an article. */
final class Sightings {

    /** "Varga's lawyer, Ilse Ott," is about the lawyer. */
    private static final int POSSESSED_WITHIN = 6;

    private static final int REMEMBERED = 300;

    private final Tokens tokens;
    private final List<Sighting> seen = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final Map<Integer, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, Integer> timesNamed = new HashMap<>();
    private final Map<String, Integer> lastParagraphs = new HashMap<>();
    private final Map<String, RoleWords> called = new HashMap<>();
    private final Set<RoleWords> chosen = EnumSet.noneOf(RoleWords.class);

    Sightings(Tokens tokens) {
        this.tokens = tokens;
    }

    void add(Mention.Kind kind, int from, int to, Person person, double confidence, RoleWords role, Span antecedent) {
        Mention mention = new Mention(
                tokens.text().span(from, to), kind, person.leaderId(), person.name(), confidence, antecedent);
        mentions.add(mention);
        seen.add(sighting(mention, person, from, to, role));
        if (kind == Mention.Kind.NAME) {
            timesNamed.merge(key(person), 1, Integer::sum);
            lastParagraphs.put(key(person), tokens.text().paragraphOf(from));
        }
    }

    /** A pronoun's mention before those that are known already; nothing goes back to it. */
    void insert(int token, Person person, double confidence, Span antecedent) {
        Mention mention = new Mention(
                tokens.text().span(token, token + 1),
                Mention.Kind.PRONOUN,
                person.leaderId(),
                person.name(),
                confidence,
                antecedent);
        int at = mentions.size();
        while (at > 0 && mentions.get(at - 1).span().begin() > mention.span().begin()) {
            at--;
        }
        mentions.add(at, mention);
    }

    private Sighting sighting(Mention mention, Person person, int from, int to, RoleWords role) {
        boolean isNewSurname =
                mention.kind() == Mention.Kind.NAME && to - from == 1 && !surnames.containsKey(key(person));
        int surname = isNewSurname ? tokens.word(from) : surname(person);
        return new Sighting(mention, person, from, to, surname, tokens.sentence(from), role, isSubject(from, to));
    }

    /** Remembers somebody who speaks and is not named, "the clerk": no mention, but a pronoun may go back to them. */
    void addUnnamed(int from, int to, Person person, double confidence) {
        Mention mention =
                new Mention(tokens.text().span(from, to), Mention.Kind.ROLE, null, person.name(), confidence, null);
        seen.add(sighting(mention, person, from, to, null));
    }

    /** Remembers a name of which nobody can tell whom of several leaders it means. */
    void leaveOpen(int from, int to, List<Leader> leaders) {
        unresolved.add(new Unresolved(
                tokens.text().span(from, to), leaders.stream().map(Leader::id).toList()));
    }

    List<Unresolved> unresolved() {
        return unresolved;
    }

    private boolean isSubject(int token, int end) {
        Sighting last = last();
        boolean isFirst = last == null || last.sentence() != tokens.sentence(token);
        boolean opens = token == tokens.sentenceStart(token)
                || tokens.is(token - 1, WordClass.SUBJECT_OPENER)
                || isFirst
                || isPossessor(last) && token - last.end() <= POSSESSED_WITHIN;
        return opens
                && !isPossessive(token)
                && !tokens.isPossessive(end)
                && !tokens.is(token - 1, WordClass.PREPOSITION);
    }

    private boolean isPossessor(Sighting sighting) {
        return isPossessive(sighting.token()) || tokens.isPossessive(sighting.end());
    }

    private boolean isPossessive(int token) {
        return tokens.is(token, WordClass.POSSESSOR);
    }

    private static String key(Person person) {
        return person.leader() == null ? person.name() : person.leader().id();
    }

    /** Remembers that the article calls a person so who is in no registry: "Ann Low was elected president". */
    void call(Person person, RoleWords role) {
        called.put(key(person), role);
    }

    boolean isCalled(Person person, RoleWords role) {
        return called.get(key(person)) == role;
    }

    /** Remembers that the article tells who of no registry was chosen for such an office. */
    void choose(RoleWords role) {
        chosen.add(role);
    }

    boolean isAnyChosen(RoleWords role) {
        return chosen.contains(role);
    }

    /** How often the person has been named. */
    int times(Person person) {
        return timesNamed.getOrDefault(key(person), 0);
    }

    /** The paragraph that named the person last; -1 for none. */
    int lastParagraph(Person person) {
        return lastParagraphs.getOrDefault(key(person), -1);
    }

    /** Remembers that the surname alone now means this person too, the latest first. */
    void introduce(int surname, Person person) {
        List<Person> bearers = bySurname.computeIfAbsent(surname, unused -> new ArrayList<>(1));
        bearers.removeIf(person::isSame);
        bearers.add(0, person);
        surnames.putIfAbsent(key(person), surname);
    }

    private int surname(Person person) {
        return surnames.getOrDefault(key(person), Vocabulary.UNKNOWN);
    }

    /** Who has been introduced with the surname, the latest first. */
    List<Person> bearers(int surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** The latest; null when there is none yet. */
    Sighting last() {
        return seen.isEmpty() ? null : seen.get(seen.size() - 1);
    }

    /** The latest who may be of the gender; null for nobody. */
    Sighting lastOf(Gender gender) {
        List<Sighting> recent = recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            if (recent.get(i).person().mayBe(gender)) {
                return recent.get(i);
            }
        }
        return null;
    }

    /** The latest sightings in text order, no more than a reader remembers. */
    List<Sighting> recent() {
        return seen.subList(Math.max(0, seen.size() - REMEMBERED), seen.size());
    }

    /** Whether somebody has been mentioned with the token. */
    boolean holds(int token) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).end() > token; i--) {
            if (seen.get(i).token() <= token) {
                return true;
            }
        }
        return false;
    }

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
