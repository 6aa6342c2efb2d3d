package io.rostrum.page;

import io.rostrum.text.WordFile;
import java.util.TreeSet;

/** Lists of words, from {@code resources/page/words.txt}. */
final class PageWords {

    private static final WordFile CLASSES = WordFile.ofPhrases("/page/words.txt");

    static final TreeSet<String> TAGS = of("tags");
    static final TreeSet<String> ROLES = of("roles");
    static final TreeSet<String> FURNITURE = of("furniture");
    static final TreeSet<String> FURNITURE_STEMS = of("furniture stems");
    static final TreeSet<String> COMMENTS = of("comments");
    static final TreeSet<String> BODIES = of("bodies");
    static final TreeSet<String> MODIFIERS = of("modifiers");
    static final TreeSet<String> LABELS = of("labels");
    static final TreeSet<String> NOTICES = of("notices");
    static final TreeSet<String> CREDITS = of("credits");
    static final TreeSet<String> PICTURE_AGENCIES = of("picture agencies");
    static final TreeSet<String> CONSENT = of("consent");
    static final TreeSet<String> OBSTACLES = of("obstacles");
    static final TreeSet<String> READERS = of("readers");
    static final TreeSet<String> DOORS = of("doors");
    static final TreeSet<String> NETWORKS = of("networks");
    static final TreeSet<String> DAY_TAGS = of("day tags");
    static final TreeSet<String> LISTS = of("lists");

    private PageWords() {}

    private static TreeSet<String> of(String name) {
        return new TreeSet<>(CLASSES.of(name));
    }
}
