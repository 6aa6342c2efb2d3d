package io.rostrum.leader;

import io.rostrum.text.Folding;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names from Arabic, Cyrillic and other scripts, brought to what their spellings share: Siniora and Sanyoura. */
final class Transliteration {

    private static final int LEAST = 3;
    private static final int LEAST_SHORT = 2;

    /** How the ending of Zelensky is spelled: Ukrainian and Russian, by several systems, and in Polish. */
    private static final List<String> ENDINGS = List.of("y", "yy", "iy", "yi", "yj", "ii", "ij", "i");

    private static final Pattern ON_SKY = Pattern.compile("(.+sk)(?:" + String.join("|", ENDINGS) + ")");

    private Transliteration() {}

    /** Whether the two may spell one name. */
    static boolean areNear(String one, String other) {
        String bones = bones(one);
        return bones.length() >= LEAST && bones.equals(bones(other));
    }

    /** The same for names of two consonants, as "Gedi" and "Ghedi". */
    static boolean areShortNear(String one, String other) {
        String bones = bones(one);
        return bones.length() >= LEAST_SHORT && bones.equals(bones(other));
    }

    /** All spellings, folded, of a name or surname on -sky, with the one given; empty where it ends otherwise. */
    static List<String> onSky(String printed) {
        Matcher name = ON_SKY.matcher(Folding.of(printed));
        return name.matches()
                ? ENDINGS.stream().map(ending -> name.group(1) + ending).toList()
                : List.of();
    }

    /** Consonants alone, alike ones made the same, articles and doubles left out. */
    private static String bones(String name) {
        String plain = Folding.of(name)
                .replaceFirst("^(al|el|ul|as|ash|ad|an|ar|at|az)[- ]", "")
                .replaceAll("[^a-z]", "")
                .replaceAll("kh|gh|[gqck]", "k")
                .replaceAll("ph|[vw]", "f")
                .replaceAll("zh|dj|[jy]", "y")
                .replaceAll("dh|th|d", "t")
                .replaceAll("ts|tz|z", "s");
        return plain.replaceAll("[aeiouyh]", "").replaceAll("(.)\\1+", "$1");
    }
}
