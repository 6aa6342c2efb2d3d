package io.rostrum.leader;

import io.rostrum.text.Folding;

/** Names from Arabic, Cyrillic and other scripts, brought to what their spellings share: Siniora and Sanyoura. */
final class Transliteration {

    private static final int LEAST = 3;

    private Transliteration() {}

    /** Whether the two may spell one name. */
    static boolean areNear(String one, String other) {
        String bones = bones(one);
        return bones.length() >= LEAST && bones.equals(bones(other));
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
