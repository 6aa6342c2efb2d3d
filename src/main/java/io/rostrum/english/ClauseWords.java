package io.rostrum.english;

import java.util.HashSet;
import java.util.Set;

/** Closed classes of words for reading clauses, from {@code resources/stance/words.txt}. */
public final class ClauseWords {

    private static final WordClasses CLASSES = new WordClasses("/stance/words.txt");

    public static final Set<String> DETERMINERS = CLASSES.of("determiners");
    public static final Set<String> PREPOSITIONS = CLASSES.of("prepositions");
    public static final Set<String> CLAUSE_OPENERS = CLASSES.of("clause-openers");
    public static final Set<String> BE = CLASSES.of("be");
    public static final Set<String> HAVE = CLASSES.of("have");
    public static final Set<String> DO = CLASSES.of("do");
    public static final Set<String> MODALS = CLASSES.of("modals");
    public static final Set<String> DEMANDS = CLASSES.of("demands");
    public static final Set<String> HYPOTHETICALS = CLASSES.of("hypotheticals");
    public static final Set<String> NEGATIONS = CLASSES.of("negations");
    public static final Set<String> FIRST_PERSON = CLASSES.of("first-person");
    public static final Set<String> MY = CLASSES.of("my");
    public static final Set<String> PRONOUNS = CLASSES.of("pronouns");
    public static final Set<String> POINTERS = CLASSES.of("pointers");
    public static final Set<String> RELATIVE = CLASSES.of("relative");
    public static final Set<String> SAY = CLASSES.of("say");
    static final Set<String> OTHERS = CLASSES.of("speech-of-others");
    public static final Set<String> GOVERNMENTS = CLASSES.of("governments");
    public static final Set<String> GROUPS = CLASSES.of("groups");
    static final Set<String> ORGANISATION_WORDS = CLASSES.of("organisation-words");
    public static final Set<String> TITLES = CLASSES.of("titles");
    public static final Set<String> NAME_PARTICLES = CLASSES.of("name-particles");
    public static final Set<String> AIMS = CLASSES.of("aims");

    /** ClauseWords that no noun phrase holds. */
    public static final Set<String> ENDS_OF_PHRASES = union(
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

    private ClauseWords() {}

    public static boolean isAdverb(String word) {
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
