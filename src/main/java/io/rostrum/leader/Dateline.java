package io.rostrum.leader;

import io.rostrum.article.Text;

/**
 * Where an article was written, as its first line says: "BERLIN - …", "PARIS (AP) — …".
 *
 * @param country null when no dateline names a capital
 */
record Dateline(Country country) {

    private static final int WORDS = 6;

    static Dateline of(RegistryIndex index, Text text) {
        if (text.tokens() == 0) {
            return new Dateline(null);
        }
        PhraseTrie.Match<Country> capital = index.capitals.longest(text, 0, Math.min(WORDS, text.tokens()));
        if (capital == null || !isUpperCase(text.token(0)) || !dashFollows(text, capital.end())) {
            return new Dateline(null);
        }
        return new Dateline(capital.values().get(0));
    }

    private static boolean dashFollows(Text text, int from) {
        for (int token = from; token < Math.min(from + WORDS, text.tokens()); token++) {
            char mark = text.first(token);
            if (mark == '-' || mark == '–' || mark == '—') {
                return true;
            }
        }
        return false;
    }

    private static boolean isUpperCase(String word) {
        return word.length() > 1 && word.codePoints().noneMatch(Character::isLowerCase);
    }
}
