package io.rostrum.leader;

import io.rostrum.article.Text;
import java.util.Map;
import java.util.Set;

/**
 * A phrase that names an office: "the former Russian president", "Britain's prime minister", "the head of Nato".
 *
 * @param begin   first token, determiner included
 * @param end     one past the last token
 * @param country null when the phrase names none
 * @param when    which holder it means
 * @param definite whether it has a determiner that points to one person, or a country
 */
record RolePhrase(int begin, int end, RoleWords words, Country country, When when, boolean definite) {

    /** Which holder of the office is meant. */
    enum When {
        NOW,
        NEXT,
        OUSTED,
        FORMER,
        SOMEBODY_ELSE
    }

    private static final Map<String, When> MODIFIERS = Map.ofEntries(
            Map.entry("former", When.FORMER),
            Map.entry("ex", When.FORMER),
            Map.entry("late", When.FORMER),
            Map.entry("onetime", When.FORMER),
            Map.entry("then", When.FORMER),
            Map.entry("previous", When.FORMER),
            Map.entry("ousted", When.OUSTED),
            Map.entry("deposed", When.OUSTED),
            Map.entry("toppled", When.OUSTED),
            Map.entry("outgoing", When.NOW),
            Map.entry("acting", When.NOW),
            Map.entry("interim", When.NOW),
            Map.entry("current", When.NOW),
            Map.entry("sitting", When.NOW),
            Map.entry("incumbent", When.NOW),
            Map.entry("embattled", When.NOW),
            Map.entry("longtime", When.NOW),
            Map.entry("incoming", When.NEXT),
            Map.entry("deputy", When.SOMEBODY_ELSE),
            Map.entry("vice", When.SOMEBODY_ELSE),
            Map.entry("opposition", When.SOMEBODY_ELSE),
            Map.entry("next", When.SOMEBODY_ELSE),
            Map.entry("future", When.SOMEBODY_ELSE),
            Map.entry("first", When.SOMEBODY_ELSE));

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "our", "their", "its", "his", "her", "my");
    private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "any", "every", "no", "some");

    /** Reads role phrases of one text. */
    static final class Reader {

        private final RegistryIndex index;
        private final Text text;
        private int at;
        private int limit;
        private When when;
        private Country country;

        Reader(RegistryIndex index, Text text) {
            this.index = index;
            this.text = text;
        }

        /** The role phrase that begins at the token; null when none does. */
        RolePhrase at(int token) {
            at = token;
            limit = text.sentenceEnd(text.sentenceOf(token));
            when = When.NOW;
            country = null;
            String first = text.lower(at);
            boolean definite = DEFINITE.contains(first);
            if (definite || INDEFINITE.contains(first)) {
                at++;
            }
            modifiers();
            boolean named = countryHere();
            modifiers();
            PhraseTrie.Match<RoleWords> role = index.roles.longest(text, at, limit);
            if (role == null || at == token && text.first(at) == '\'') {
                return null;
            }
            return finish(token, role, definite || named, INDEFINITE.contains(first));
        }

        private RolePhrase finish(int token, PhraseTrie.Match<RoleWords> role, boolean definite, boolean indefinite) {
            at = role.end();
            suffix();
            boolean ofKnown = ofCountry();
            if (indefinite || !ofKnown) {
                when = When.SOMEBODY_ELSE;
            }
            return new RolePhrase(token, at, role.values().get(0), country, when, definite);
        }

        private void modifiers() {
            while (at < limit) {
                String word = text.lower(at);
                When meant = MODIFIERS.get(word);
                boolean isHyphen = word.equals("-") && when != When.NOW;
                if (meant == null && !isHyphen) {
                    return;
                }
                if (meant != null && when == When.NOW) {
                    when = meant;
                }
                at++;
            }
        }

        private boolean countryHere() {
            PhraseTrie.Match<Country> match = at < limit ? index.country(text, at, limit) : null;
            if (match == null || !text.isCapitalised(at)) {
                return false;
            }
            country = match.values().get(0);
            at = match.end();
            if (at < limit && text.isPossessive(at)) {
                at++;
            } else if (at < limit
                    && (text.lower(at).equals("'") || text.lower(at).equals("’"))) {
                at++;
            }
            return true;
        }

        private void suffix() {
            String last = text.lower(at - 1);
            if (last.endsWith("-elect") || last.endsWith("-designate")) {
                when = When.NEXT;
            } else if (at + 1 < limit
                    && text.lower(at).equals("-")
                    && text.lower(at + 1).startsWith("elect")) {
                when = When.NEXT;
                at += 2;
            } else if (at < limit
                    && (text.lower(at).equals("elect") || text.lower(at).equals("designate"))) {
                when = When.NEXT;
                at++;
            }
        }

        /** Reads "of Russia"; false when it is the president of something the registry does not know. */
        private boolean ofCountry() {
            if (at + 1 >= limit || !text.lower(at).equals("of")) {
                return true;
            }
            int name = at + 1;
            if (text.lower(name).equals("the") && name + 1 < limit) {
                name++;
            }
            if (!text.isCapitalised(name)) {
                return country != null || !text.lower(at + 1).equals("the");
            }
            PhraseTrie.Match<Country> match = index.countries.longest(text, name, limit);
            if (match == null || match.end() < limit && text.isCapitalised(match.end())) {
                return false;
            }
            country = match.values().get(0);
            at = match.end();
            return true;
        }
    }
}
