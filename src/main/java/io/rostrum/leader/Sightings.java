package io.rostrum.leader;

import io.rostrum.article.Span;
import io.rostrum.article.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who has been mentioned so far in an article. */
final class Sightings {

    /** After these words another clause begins, so that a person after them may be its subject. */
    private static final Set<String> CLAUSE_OPENERS = Set.of(
            "that",
            "but",
            "and",
            "while",
            "when",
            "as",
            "because",
            "after",
            "before",
            "if",
            "although",
            ",",
            "\"",
            "“",
            "‘",
            ":",
            ";",
            "—",
            "–");

    private final Text text;
    private final List<Sighting> seen = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();

    Sightings(Text text) {
        this.text = text;
    }

    void add(Mention.Kind kind, int from, int to, Person person, double confidence, RoleWords role, Span antecedent) {
        Mention mention =
                new Mention(text.span(from, to), kind, person.leaderId(), person.name(), confidence, antecedent);
        int sentence = text.sentenceOf(from);
        seen.add(new Sighting(mention, person, from, sentence, role, isSubject(from, sentence)));
    }

    private boolean isSubject(int token, int sentence) {
        return token == text.sentenceStart(sentence)
                || CLAUSE_OPENERS.contains(text.lower(token - 1))
                || seen.isEmpty()
                || seen.get(seen.size() - 1).sentence() != sentence;
    }

    /** Remembers that the surname alone now means this person too, the latest first. */
    void introduce(String surname, Person person) {
        List<Person> bearers = bySurname.computeIfAbsent(surname, unused -> new ArrayList<>(1));
        bearers.remove(person);
        bearers.add(0, person);
    }

    /** Who has been introduced with the surname, the latest first. */
    List<Person> bearers(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    /** All sightings so far, in text order. */
    List<Sighting> all() {
        return seen;
    }

    List<Mention> mentions() {
        return seen.stream().map(Sighting::mention).toList();
    }
}
