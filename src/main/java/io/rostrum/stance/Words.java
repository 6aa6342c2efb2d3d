package io.rostrum.stance;

import io.rostrum.article.WordClasses;

import java.util.HashSet;
import java.util.Set;

/** Closed classes of words for reading clauses, from {@code resources/stance/words.txt}. */
final class Words {

    private static final WordClasses CLASSES = new WordClasses("/stance/words.txt");

    static final Set<String> DETERMINERS = CLASSES.of("determiners");
    static final Set<String> PREPOSITIONS = CLASSES.of("prepositions");
    static final Set<String> CLAUSE_OPENERS = CLASSES.of("clause-openers");
    static final Set<String> BE = CLASSES.of("be");
    static final Set<String> HAVE = CLASSES.of("have");
    static final Set<String> DO = CLASSES.of("do");
    static final Set<String> MODALS = CLASSES.of("modals");
    static final Set<String> DEMANDS = CLASSES.of("demands");
    static final Set<String> HYPOTHETICALS = CLASSES.of("hypotheticals");
    static final Set<String> NEGATIONS = CLASSES.of("negations");
    static final Set<String> FIRST_PERSON = CLASSES.of("first-person");
    static final Set<String> MY = CLASSES.of("my");
    static final Set<String> PRONOUNS = CLASSES.of("pronouns");
    static final Set<String> POINTERS = CLASSES.of("pointers");
    static final Set<String> RELATIVE = CLASSES.of("relative");
    static final Set<String> SAY = CLASSES.of("say");
    static final Set<String> OTHERS = CLASSES.of("speech-of-others");
    static final Set<String> GOVERNMENTS = CLASSES.of("governments");
    static final Set<String> GROUPS = CLASSES.of("groups");
    static final Set<String> ORGANISATION_WORDS = CLASSES.of("organisation-words");
    static final Set<String> TITLES = CLASSES.of("titles");
    static final Set<String> NAME_PARTICLES = CLASSES.of("name-particles");
    static final Set<String> AIMS = CLASSES.of("aims");

    /** Words that no noun phrase holds. */
    static final Set<String> ENDS_OF_PHRASES = union(
            "prepositions",
            "conjunctions",
            "be",
            "have",
            "do",
            "modals",
            "negations",
            "pronouns",
            "relative",
            "stops",
            "say");

    private static final Set<String> ADVERBS = CLASSES.of("adverbs");
    private static final Set<String> NOT_ADVERBS = CLASSES.of("not-adverbs");

    private Words() {}

    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
    }

    private static Set<String> union(String... names) {
        Set<String> all = new HashSet<>();
        for (String name : names) {
            all.addAll(CLASSES.of(name));
        }
        return all;
    }
}
