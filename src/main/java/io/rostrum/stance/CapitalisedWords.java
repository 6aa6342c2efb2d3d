package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.text.Letters;
import io.rostrum.text.Text;
import java.util.HashSet;
import java.util.Set;

/** Which capitalised words of an article are names, and where those names end. */
final class CapitalisedWords {

    private final Text text;
    private Set<String> inside; // null until asked for

    CapitalisedWords(Text text) {
        this.text = text;
    }

    /** Capitalised, and not only because a sentence begins with it. */
    boolean isName(int token) {
        if (!text.isCapitalised(token) || !text.isWord(token) || ClauseWords.TITLES.contains(text.lower(token))) {
            return false;
        }
        return !beginsSentence(token) || isAcronym(token) || inside().contains(text.token(token));
    }

    /** The first word of a person's name behind a title, "Holm" in "President Holm"; -1 where the phrase ends in none. */
    int behindTitle(Phrase phrase) {
        int first = phrase.head();
        while (first > phrase.from() && isName(first - 1)) {
            first--;
        }
        int title = first > 0 && text.first(first - 1) == '.' ? first - 2 : first - 1;
        boolean titled = title >= phrase.from()
                && isName(first)
                && !ClauseWords.WEEKDAYS.contains(text.lower(first))
                && StanceWords.TITLES_OF_PERSONS.contains(text.lower(title))
                && !ClauseWords.ORGANISATIONS.contains(text.lower(phrase.head()));
        return titled ? first : -1;
    }

    /** One past the name that ends the phrase: "Bureau of Investigation", "Medicare for All" go on after a preposition. */
    int end(Phrase phrase) {
        int next = phrase.to();
        boolean joins = next + 1 < text.tokens() && (text.is(next, "of") || text.is(next, "for"));
        if (!joins || !isName(phrase.head())) {
            return next;
        }
        int end = text.is(next + 1, "the") ? next + 2 : next + 1;
        int begin = end;
        while (end < text.tokens() && text.isWord(end) && (text.isCapitalised(end) || text.is(end, "all"))) {
            end++;
        }
        return end > begin ? end : next;
    }

    /** The longer name that the article had before and that ends with the word: "Washington Post" of "Post"; null for none. */
    String fuller(int token) {
        if (text.is(token, "house")) {
            return null; // of parliament, whatever other house was named
        }
        for (int at = token - 1; at > 0; at--) {
            boolean same = length(at) == length(token) && text.isCapitalised(at) && isSame(at, token);
            if (same && isPartOfName(at - 1)) {
                int from = at - 1;
                while (from > 0 && isPartOfName(from - 1)) {
                    from--;
                }
                return text.span(from, at + 1).in(text.body());
            }
        }
        return null;
    }

    private int length(int token) {
        return text.end(token) - text.begin(token);
    }

    private boolean isSame(int one, int other) {
        return text.body().regionMatches(text.begin(one), text.body(), text.begin(other), length(other));
    }

    private boolean isPartOfName(int token) {
        return isName(token) && !beginsSentence(token);
    }

    private boolean beginsSentence(int token) {
        int first = text.sentenceStart(text.sentenceOf(token));
        while (first < token && !text.isWord(first)) {
            first++;
        }
        return first == token;
    }

    private boolean isAcronym(int token) {
        int second = text.begin(token) + 1;
        return second < text.end(token) && Letters.isCapital(text.body().charAt(second));
    }

    /** Words that stand with a capital inside a sentence. */
    private Set<String> inside() {
        if (inside == null) {
            inside = new HashSet<>();
            for (int token = 0; token < text.tokens(); token++) {
                if (text.isCapitalised(token) && !beginsSentence(token)) {
                    inside.add(text.token(token));
                }
            }
        }
        return inside;
    }
}
