package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Gender;
import io.rostrum.english.NounChunks;
import io.rostrum.english.Tag;
import io.rostrum.english.Tokens;
import io.rostrum.english.WordClass;
import io.rostrum.text.WordFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Resolves what a person is called without an office of the registry, "the Reform nominee", "the senator", "the
 * businessman": to whom the article itself calls so, else to whom it speaks of just before.
 */
final class Descriptions {

    private static final double CALLED_SO = 0.85;
    private static final double SPOKEN_OF = 0.6;
    private static final double CLEAR = 1;
    private static final String CANDIDATE = "candidate";
    private static final String RUNNING_MATE = "running_mate";
    private static final String VICE = "vice";
    private static final Map<String, String> SAME = new HashMap<>(); // by word: the one that it stands for

    static {
        WordFile synonyms = WordFile.ofWords("/conf/english/synonyms.txt");
        for (String word : synonyms.classes()) {
            synonyms.of(word).forEach(synonym -> SAME.put(synonym, word));
        }
    }

    private final Tokens tokens;
    private final NounChunks chunks;
    private final LocalDate day;
    private final Sightings sightings;
    private final Antecedents antecedents;

    Descriptions(Tokens tokens, LocalDate day, Sightings sightings, Antecedents antecedents) {
        this.tokens = tokens;
        this.chunks = tokens.reading().chunks;
        this.day = day;
        this.sightings = sightings;
        this.antecedents = antecedents;
    }

    /** Gives one past the phrase, the same token when none begins there or nobody is meant. */
    int read(int token) {
        int chunk = tokens.is(token, WordClass.DEFINITE) ? chunks.firstFrom(token) : chunks.size;
        if (chunk >= chunks.size || chunks.from[chunk] != token || chunks.head[chunk] != chunks.to[chunk] - 1) {
            return token;
        }
        int head = chunks.head[chunk];
        String noun = plain(tokens.text().lower(head));
        boolean isName = tokens.text().isCapitalised(head);
        if (isName
                || isPredicate(token)
                || ClauseWords.CANDIDATES.contains(noun) && isNobodyYet(token, head)
                || isNamedAfter(head)
                || !ClauseWords.DESCRIPTIONS.contains(noun)
                || !tokens.reading().isTag(head, Tag.NN)) {
            return token;
        }
        List<Sighting> holders = holders(noun, token + 1, head);
        List<Sighting> called = holders.isEmpty() ? called(noun, words(token, head)) : holders;
        Gender gender = PersonNouns.gender(tokens.text().lower(head));
        Sighting meant = called.size() == 1 ? called.get(0) : called.isEmpty() ? spokenOf(token, gender) : null;
        if (meant == null || !meant.person().mayBe(gender)) {
            return token;
        }
        double confidence = Math.min(
                called.isEmpty() ? SPOKEN_OF : CALLED_SO, meant.mention().confidence());
        sightings.add(
                Mention.Kind.ROLE,
                token,
                head + 1,
                meant.person(),
                confidence,
                null,
                meant.mention().span());
        return head + 1;
    }

    /** "Became the nominee", "as the candidate": told of whoever is the subject, and often only thought of. */
    private boolean isPredicate(int token) {
        String before = token == 0 ? "" : tokens.text().lower(token - 1);
        return ClauseWords.BE.contains(before)
                || ClauseWords.BECOMING.contains(before)
                || sightings.last() != null && sightings.last().end() == token; // "made Varga the nominee"
    }

    /** "The eventual nominee", "pledged to support the nominee": whoever it will be. */
    private boolean isNobodyYet(int token, int head) {
        boolean isBacked = token > 1
                && ClauseWords.BACKING.contains(tokens.text().lower(token - 1))
                && (tokens.reading().isTag(token - 2, Tag.TO)
                        || tokens.reading().isTag(token - 2, Tag.MD));
        boolean isOpen = false;
        if (sightings.last() != null && sightings.last().end() == token - 1 && tokens.isMark(token - 1, ',')) {
            return false; // "Varga, the likely nominee,"
        }
        for (int at = token + 1; at < head; at++) {
            isOpen |= ClauseWords.NOT_YET.contains(tokens.text().lower(at));
        }
        return isBacked || isOpen;
    }

    /** "The nominee of 1996, Jo Brask": the name says who. */
    private boolean isNamedAfter(int head) {
        return tokens.isMark(head + 1, ',') && tokens.isNameWord(head + 2);
    }

    /** One word for those that mean the same: nominees and hopefuls are candidates, "Sen." is a senator. */
    private static String plain(String word) {
        return ClauseWords.CANDIDATES.contains(word) ? CANDIDATE : SAME.getOrDefault(word, word);
    }

    private Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int token = from; token < to; token++) {
            words.add(plain(tokens.text().lower(token)));
        }
        return words;
    }

    /** The last mentions by name of those whom the article calls so; those of the party alone where the description tells it. */
    private List<Sighting> called(String noun, Set<String> modifiers) {
        Map<String, Sighting> last = new LinkedHashMap<>();
        Map<String, Set<String>> descriptions = new HashMap<>();
        for (Sighting sighting : sightings.recent()) {
            if (sighting.mention().kind() == Mention.Kind.NAME) {
                String key = sighting.person().name();
                last.put(key, sighting);
                descriptions.computeIfAbsent(key, unused -> new HashSet<>()).addAll(description(sighting));
            }
        }
        Set<String> parties = parties(modifiers);
        String office = modifiers.contains(VICE) ? RUNNING_MATE : CANDIDATE;
        List<Sighting> fitting = new ArrayList<>();
        List<Sighting> ofParty = new ArrayList<>();
        last.forEach((key, sighting) -> {
            Set<String> words = descriptions.get(key);
            Set<String> own = parties(words);
            boolean isOfParty = own.stream().anyMatch(parties::contains);
            boolean isOther = noun.equals(CANDIDATE) && isOther(sighting.person(), office);
            boolean isCalled = words.contains(noun) || noun.equals(CANDIDATE) && runs(sighting.person(), office);
            if (isOther) {
                return;
            }
            if (isCalled && (parties.isEmpty() || own.isEmpty() || isOfParty)) {
                fitting.add(sighting);
            }
            if (isOfParty && (isCalled || noun.equals(CANDIDATE))) {
                ofParty.add(sighting);
            }
        });
        if (!ofParty.isEmpty()) {
            return ofParty;
        }
        return parties.isEmpty() || fitting.size() == 1 ? fitting : List.of();
    }

    /** The last mentions of those who are Governor of Keld on the day, where "the Keld governor" is spoken of. */
    private List<Sighting> holders(String noun, int from, int head) {
        if (day == null || from == head) {
            return List.of();
        }
        String place = tokens.text().span(from, head).in(tokens.text().body());
        String title = (noun + " of " + place).toLowerCase(Locale.ROOT);
        Map<String, Sighting> last = new LinkedHashMap<>();
        for (Sighting sighting : sightings.recent()) {
            Leader leader = sighting.person().leader();
            if (leader != null && leader.terms().stream().anyMatch(term -> isOffice(term, title))) {
                last.put(leader.id(), sighting);
            }
        }
        return List.copyOf(last.values());
    }

    private boolean isOffice(Office term, String title) {
        return term.title() != null && term.title().toLowerCase(Locale.ROOT).equals(title) && term.covers(day);
    }

    private static Set<String> parties(Set<String> words) {
        Set<String> parties = new HashSet<>(words);
        parties.retainAll(ClauseWords.PARTIES);
        return parties;
    }

    private boolean runs(Person person, String role) {
        return person.leader() != null
                && day != null
                && person.leader().offices().stream()
                        .anyMatch(office -> office.role().equals(role) && office.covers(day));
    }

    /** Whether somebody runs for the other office alone: the vice-presidential nominee is not the nominee. */
    private boolean isOther(Person person, String role) {
        return !runs(person, role) && runs(person, role.equals(CANDIDATE) ? RUNNING_MATE : CANDIDATE);
    }

    /** What stands before the name in its phrase, and after a comma in an apposition. */
    private Set<String> description(Sighting sighting) {
        int chunk = chunks.firstFrom(sighting.token() + 1) - 1;
        int begin = chunk >= 0 && chunks.to[chunk] >= sighting.end() ? chunks.from[chunk] : sighting.token();
        Set<String> words = words(begin, sighting.token());
        int comma = sighting.end();
        int next = chunks.firstFrom(comma + 1);
        if (tokens.isMark(comma, ',') && next < chunks.size && chunks.from[next] == comma + 1) {
            words.addAll(words(comma + 1, chunks.to[next]));
        }
        return words;
    }

    private Sighting spokenOf(int token, Gender gender) {
        Antecedents.Found found = antecedents.best(token, gender);
        boolean isClear = found != null
                && found.margin() >= CLEAR
                && found.part().compareTo(SentencePart.OPENING) <= 0
                && antecedents.distance(found.sighting().token(), token) == 1;
        return isClear ? found.sighting() : null;
    }
}
