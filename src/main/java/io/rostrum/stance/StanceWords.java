package io.rostrum.stance;

import io.rostrum.text.WordFile;
import java.util.Set;

/** Closed classes of words that only stances ask for, from {@code conf/lexicon/words.txt}. */
final class StanceWords {

    private static final WordFile CLASSES = WordFile.ofWords("/conf/lexicon/words.txt");

    static final Set<String> FAINT = CLASSES.of("faint");
    static final Set<String> BEGINNINGS = CLASSES.of("beginning");
    static final Set<String> NONE = CLASSES.of("none");
    static final Set<String> HAVING = CLASSES.of("having");
    static final Set<String> GIVEN = CLASSES.of("given");
    static final Set<String> IN_RETURN = CLASSES.of("in-return");
    static final Set<String> INVERTED = CLASSES.of("inverted");
    static final Set<String> LONG_AGO = CLASSES.of("long-ago");
    static final Set<String> YOUNG_DAYS = CLASSES.of("young-days");

    static final Set<String> HOW = CLASSES.of("how");
    static final Set<String> ROLES_FOR = CLASSES.of("role-for");
    static final Set<String> DECLARING = CLASSES.of("declaring");
    static final Set<String> DOCUMENTS_OF_DEEDS = CLASSES.of("document-of-deed");

    static final Set<String> PLEDGING = CLASSES.of("pledging");
    static final Set<String> PRIVATE_ROLES = CLASSES.of("private-role");

    static final Set<String> MINDLESS = CLASSES.of("mindless");
    static final Set<String> COMMON_ABBREVIATIONS = CLASSES.of("common-abbreviation");

    static final Set<String> GIVING = CLASSES.of("giving");
    static final Set<String> TELLING = CLASSES.of("telling");

    static final Set<String> STAFFS = CLASSES.of("staff-of");

    static final Set<String> NUMBERS = CLASSES.of("number");

    static final Set<String> ALLIED = CLASSES.of("allied");
    static final Set<String> FOUGHT = CLASSES.of("fought");

    static final Set<String> NUMBERED = CLASSES.of("numbered");

    static final Set<String> SURE = CLASSES.of("sure");
    static final Set<String> UNSURE = CLASSES.of("unsure");

    static final Set<String> INSIDE_NAMES = CLASSES.of("inside-name");

    static final Set<String> ONWARD = CLASSES.of("onward");

    static final Set<String> BY_HOW_MUCH = CLASSES.of("by-how-much");

    static final Set<String> SIDING = CLASSES.of("siding");

    static final Set<String> MEASURED = CLASSES.of("measured");

    static final Set<String> RESULTING = CLASSES.of("resulting");
    static final Set<String> EFFECTS = CLASSES.of("effect");

    static final Set<String> OF_SOMEBODY = CLASSES.of("of-somebody");

    static final Set<String> BEHIND_IN = CLASSES.of("behind-in");

    static final Set<String> TITLES_OF_PERSONS = CLASSES.of("title-of-person");

    static final Set<String> REMARKS = CLASSES.of("remark");
    static final Set<String> IMAGINED = CLASSES.of("imagined");

    static final Set<String> ALWAYS_FOR = CLASSES.of("always-for");
    static final Set<String> BEFORE_PLACES = CLASSES.of("before-place");

    private StanceWords() {}
}
