package io.rostrum.english;

import io.rostrum.text.WordFile;
import java.util.Set;

/** Closed classes of words for reading clauses, as {@code conf/english/words.txt} has them. */
public final class ClauseWords {

    private static final WordFile CLASSES = WordFile.ofWords("/conf/english/words.txt");

    public static final Set<String> DETERMINERS = CLASSES.of("determiner");
    public static final Set<String> PREPOSITIONS = CLASSES.of("any-preposition");
    public static final Set<String> CLAUSE_OPENERS = CLASSES.of("clause-opener");
    public static final Set<String> BE = CLASSES.of("be");
    public static final Set<String> HAVE = CLASSES.of("have");
    public static final Set<String> DO = CLASSES.of("do");
    public static final Set<String> MODALS = CLASSES.of("modal");
    public static final Set<String> DEMANDS = CLASSES.of("demand");
    public static final Set<String> HYPOTHETICALS = CLASSES.of("hypothetical");
    public static final Set<String> NEGATIONS = CLASSES.of("negation");
    public static final Set<String> FIRST_PERSON = CLASSES.of("first-person");
    public static final Set<String> MY = CLASSES.of("my");
    public static final Set<String> PRONOUNS = CLASSES.of("pronoun");
    public static final Set<String> HE = CLASSES.of("he");
    public static final Set<String> SHE = CLASSES.of("she");
    public static final Set<String> POINTERS = CLASSES.of("pointer");
    public static final Set<String> RELATIVE = CLASSES.of("relative");
    public static final Set<String> RELATIVE_PERSONS = CLASSES.of("relative-person");
    public static final Set<String> SAY = CLASSES.of("say");
    public static final Set<String> UTTER = CLASSES.of("utter");
    public static final Set<String> ADDRESSED = CLASSES.of("addressed");
    public static final Set<String> INFORM = CLASSES.of("inform");
    public static final Set<String> HEAR = CLASSES.of("hear");
    public static final Set<String> WORDS = CLASSES.of("words");
    public static final Set<String> COMMENTS = CLASSES.of("comment");
    public static final Set<String> RECEPTIONS = CLASSES.of("reception");
    public static final Set<String> WEEKDAYS = CLASSES.of("weekday");
    public static final Set<String> NOBODY = CLASSES.of("nobody");
    public static final Set<String> REFUSALS = CLASSES.of("refusal");
    public static final Set<String> OMISSIONS = CLASSES.of("omission");
    public static final Set<String> GUESSES = CLASSES.of("guess");
    public static final Set<String> SEEM = CLASSES.of("seem");
    public static final Set<String> ACTS = CLASSES.of("act");
    public static final Set<String> GOVERNMENTS = CLASSES.of("government");
    public static final Set<String> GROUPS = CLASSES.of("group");
    public static final Set<String> TITLES = CLASSES.of("title-of-party");
    public static final Set<String> DAYS = CLASSES.of("day");
    public static final Set<String> TIMES = CLASSES.of("time");
    public static final Set<String> CLAIMS = CLASSES.of("claim");
    public static final Set<String> FORMER = CLASSES.of("former");
    public static final Set<String> NO_PROOF = CLASSES.of("no-proof");
    public static final Set<String> OWN_STANCES = CLASSES.of("own-stance");
    public static final Set<String> RACES = CLASSES.of("race");
    public static final Set<String> TAKES_FOR = CLASSES.of("takes-for");
    public static final Set<String> TAKES_WITH = CLASSES.of("takes-with");
    public static final Set<String> TAKES_TO = CLASSES.of("takes-to");
    public static final Set<String> TAKES_AS = CLASSES.of("takes-as");
    public static final Set<String> TAKES_IN = CLASSES.of("takes-in");
    public static final Set<String> TAKES_INFINITIVE = CLASSES.of("takes-infinitive");
    public static final Set<String> OCCASIONS = CLASSES.of("occasion");
    public static final Set<String> DEICTICS = CLASSES.of("deictic");
    public static final Set<String> ARTICLES = CLASSES.of("article");
    public static final Set<String> AWAY = CLASSES.of("away");
    public static final Set<String> OWNER_PRONOUNS = CLASSES.of("owner-pronoun");
    public static final Set<String> STAFF = CLASSES.of("staff");
    public static final Set<String> SOME = CLASSES.of("some");
    public static final Set<String> SAYS_NOTHING = CLASSES.of("says-nothing");
    public static final Set<String> STAGED = CLASSES.of("staged");
    public static final Set<String> CONTAINERS = CLASSES.of("container");
    public static final Set<String> RESTRICTING = CLASSES.of("restricting");
    public static final Set<String> BEFORE_NOW = CLASSES.of("before-now");
    public static final Set<String> SHELLS_OF_OWNERS = CLASSES.of("shell-of-owner");
    public static final Set<String> KNOWN_BY_ARTICLE = CLASSES.of("known-by-article");
    public static final Set<String> EFFORTS = CLASSES.of("effort");
    public static final Set<String> GIVES_REASONS = CLASSES.of("gives-reasons");
    public static final Set<String> BEFORE_REASONS = CLASSES.of("before-reasons");
    public static final Set<String> PLACING = CLASSES.of("placing");
    public static final Set<String> WANT_RESULT = CLASSES.of("want-result");
    public static final Set<String> ENDS_OF_PHRASES = CLASSES.of("phrase-end");
    public static final Set<String> SHELLS = CLASSES.of("shell");
    public static final Set<String> TAKES_AGAINST = CLASSES.of("takes-against");
    public static final Set<String> PURPOSEFUL = CLASSES.of("purposeful");
    public static final Set<String> BEARERS = CLASSES.of("bearer");
    public static final Set<String> OPENING = CLASSES.of("opening");
    public static final Set<String> NOW = CLASSES.of("now");
    public static final Set<String> BACKSHIFTED = CLASSES.of("backshifted");
    public static final Set<String> PLAIN_SAY = CLASSES.of("plain-say");
    public static final Set<String> LENGTHS = CLASSES.of("length-of-time");
    public static final Set<String> PASSING_ON = CLASSES.of("passing-on");
    public static final Set<String> OCCASIONS_ASKED = CLASSES.of("occasion-asked");
    public static final Set<String> ATTITUDES = CLASSES.of("attitude");
    public static final Set<String> JUDGING = CLASSES.of("judging");
    public static final Set<String> AIMS = CLASSES.of("aim");
    public static final Set<String> CANDIDATES = CLASSES.of("candidate");
    public static final Set<String> BECOMING = CLASSES.of("becoming");
    public static final Set<String> FEMALE_NOUNS = CLASSES.of("female-noun");
    public static final Set<String> MALE_NOUNS = CLASSES.of("male-noun");
    public static final Set<String> ORGANISATIONS = CLASSES.of("organisation");
    public static final Set<String> DESCRIPTIONS = CLASSES.of("description");
    public static final Set<String> PARTIES = CLASSES.of("party-word");
    public static final Set<String> OF_OTHER_OFFICES = CLASSES.of("of-other-offices");
    public static final Set<String> CHOSEN = CLASSES.of("chosen");
    public static final Set<String> TIMES_BESIDE_NAMES = CLASSES.of("time-beside-name");
    public static final Set<String> PERSONS = CLASSES.of("person-noun");
    public static final Set<String> NO_PERSONS = CLASSES.of("no-person-noun");
    static final Set<String> ELISIONS = CLASSES.of("elision");
    public static final Set<String> CLAUSE_MARKERS = CLASSES.of("clause-marker");
    public static final Set<String> ABOUT = CLASSES.of("about");
    public static final Set<String> FROM = CLASSES.of("from");
    public static final Set<String> NO_TIME = CLASSES.of("no-time");
    public static final Set<String> MERELY = CLASSES.of("merely");
    public static final Set<String> LITTLE = CLASSES.of("little");
    public static final Set<String> PERHAPS = CLASSES.of("perhaps");
    public static final Set<String> ACT_GOES_ON = CLASSES.of("act-goes-on");
    public static final Set<String> THING_PRONOUNS = CLASSES.of("thing-pronoun");
    public static final Set<String> QUESTION_LABELS = CLASSES.of("question-label");
    public static final Set<String> ANSWER_LABELS = CLASSES.of("answer-label");
    public static final Set<String> LIGHT = CLASSES.of("light");
    public static final Set<String> CONTRASTING = CLASSES.of("contrasting");
    public static final Set<String> SUBORDINATORS = CLASSES.of("subordinator");
    public static final Set<String> CONDITIONS = CLASSES.of("condition");
    public static final Set<String> WOULD_BE = CLASSES.of("would-be");
    public static final Set<String> REJECTING = CLASSES.of("rejecting");
    public static final Set<String> ALLEGING = CLASSES.of("alleging");
    public static final Set<String> ACCUSING = CLASSES.of("accusing");
    public static final Set<String> COMPLETING = CLASSES.of("completing");
    public static final Set<String> NO_CANDIDATES = CLASSES.of("no-candidate");
    public static final Set<String> FLIPPING = CLASSES.of("flipping");
    public static final Set<String> BETWEEN_CLAUSES = CLASSES.of("between-clauses");

    private static final Set<String> ADVERBS = CLASSES.of("adverb");
    private static final Set<String> NOT_ADVERBS = CLASSES.of("not-adverb");

    private ClauseWords() {}

    public static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
    }
}
