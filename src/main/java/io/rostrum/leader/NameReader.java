package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.WordClass;
import io.rostrum.leader.FullNames.FullName;
import java.util.List;
import java.util.stream.IntStream;

/** Reads names of persons: full names first, then surnames alone. */
final class NameReader {

    private static final double FULL_NAME = 0.98;
    private static final double STRANGER = 0.92;
    private static final int INITIAL = 2; // letters, with the dot

    private final Tokens tokens;
    private final FullNames fullNames;
    private final BareNames bareNames;
    private final NewsNames news;
    private final HolderNames holders;
    private final RolePhrase.Reader phrases;
    private final Sightings sightings;

    NameReader(
            Tokens tokens,
            FullNames fullNames,
            BareNames bareNames,
            NewsNames news,
            HolderNames holders,
            RolePhrase.Reader phrases,
            Sightings sightings) {
        this.tokens = tokens;
        this.fullNames = fullNames;
        this.bareNames = bareNames;
        this.news = news;
        this.holders = holders;
        this.phrases = phrases;
        this.sightings = sightings;
    }

    /**
     * Reads the name that begins at the token, titles before it included.
     *
     * @param role the role phrase that stands right before; null for none
     * @return one past the name, or the same token when no person's name begins there
     */
    int read(int token, RolePhrase role) {
        if (token >= tokens.count() || !tokens.text().isCapitalised(token) && fullNames.at(token) == null) {
            return token;
        }
        if (isVessel(token)) {
            return fullNames.at(token).end();
        }
        int whole = fullName(token, Title.none(token), role);
        if (whole > token) {
            return whole;
        }
        Title title = Title.at(tokens, token);
        int begin = title.end();
        int end = begin > token ? fullName(begin, title, role) : begin;
        if (end == begin) {
            end = single(begin, title, role);
        }
        if (end == begin && begin > token) {
            end = titledStranger(begin, title);
        }
        return end > begin ? end : token;
    }

    /** "The tanker Ilse Varga", "aboard the Ilse Varga". */
    private boolean isVessel(int token) {
        int before = token - 1;
        return before > 0
                && fullNames.at(token) != null
                && tokens.sentence(before) == tokens.sentence(token)
                && (ClauseWords.VESSELS.contains(tokens.text().lower(before))
                        || tokens.text().is(before, "the") && tokens.text().is(before - 1, "aboard"));
    }

    /** "Mrs. Kosta", of whom nothing else is known; a name that several leaders bear is passed over. */
    private int titledStranger(int token, Title title) {
        boolean isPerson = title.gender() != null || title.isOther();
        if (!isPerson || !tokens.isNameWord(token) || tokens.is(token, WordClass.ORGANISATION)) {
            return token;
        }
        if (bareNames.isUnknown(token) && !fullNames.continues(token + 1)) {
            String name = tokens.text().token(token);
            Person person = new Person(null, name, title.gender());
            sightings.add(Mention.Kind.NAME, token, token + 1, person, STRANGER, null, null);
            sightings.introduce(tokens.word(token), person);
        }
        return token + 1;
    }

    private int fullName(int begin, Title title, RolePhrase role) {
        FullName name = fullNames.at(begin);
        if (name == null) {
            return begin;
        }
        Person person = name.stranger() != null ? stranger(begin, name, role) : leader(begin, name, title, role);
        if (person == null) {
            if (name.leaders().size() > 1) {
                sightings.leaveOpen(begin, name.end(), name.leaders());
            }
            return begin;
        }
        double confidence = person.leader() == null ? STRANGER : FULL_NAME;
        sightings.introduce(fullNames.surname(person, begin, name.end()), person);
        if (name.end() - begin > 1 && !fullNames.isJunior(name.end() - 1)) {
            sightings.introduce(tokens.word(name.end() - 1), person);
        }
        introduceBetween(begin + 1, name.end() - 1, person);
        sightings.add(Mention.Kind.NAME, begin, name.end(), person, confidence, wordsOf(role), null);
        return name.end();
    }

    /** "Kosta" of a leader "Ama Kosta Bel", where nobody else is called so. */
    private void introduceBetween(int from, int to, Person person) {
        for (int token = from; token < to; token++) {
            boolean mayBeSurname = person.leader() != null
                    && tokens.isNameWord(token)
                    && !tokens.isGivenName(token)
                    && !tokens.is(token, WordClass.PARTICLE)
                    && tokens.text().end(token) - tokens.text().begin(token) > INITIAL;
            if (mayBeSurname && bareNames.isUnknown(token)) {
                sightings.introduce(tokens.word(token), person);
            }
        }
    }

    /** "Lebanese Prime Minister Fouad Sanyoura" is who holds the office, whatever the spelling. */
    private Person stranger(int begin, FullName name, RolePhrase role) {
        RolePhrase apposed = role == null && tokens.isMark(name.end(), ',') ? phrases.at(name.end() + 1) : null;
        String[] words = IntStream.range(begin, name.end())
                .mapToObj(tokens.text()::token)
                .toArray(String[]::new);
        Leader holder = holders.near(role == null ? apposed : role, words);
        return holder == null ? name.stranger() : Person.of(holder);
    }

    private Person leader(int begin, FullName name, Title title, RolePhrase role) {
        Leader leader = holders.choose(name.leaders(), role);
        if (leader == null || !Person.of(leader).mayBe(title.gender())) {
            return null;
        }
        return role == null && news.isSomeNamesake(leader, name.end() - 1)
                ? new Person(
                        null,
                        tokens.text().span(begin, name.end()).in(tokens.text().body()),
                        leader.gender())
                : Person.of(leader);
    }

    private int single(int token, Title title, RolePhrase role) {
        if (!bareNames.mayStand(token)
                || fullNames.isInOtherName(token) && role == null && !title.isPerson()
                || fullNames.continues(token + 1)
                || isAttribute(token)
                || isScorer(token)) {
            return token;
        }
        BareNames.Resolved resolved = bareNames.resolve(token, title, role);
        if (resolved == null) {
            List<Leader> rivals = bareNames.rivals(token, title);
            if (rivals.size() > 1) {
                sightings.leaveOpen(token, token + 1, rivals);
            }
            return token;
        }
        sightings.add(
                Mention.Kind.NAME, token, token + 1, resolved.person(), resolved.confidence(), wordsOf(role), null);
        return token + 1;
    }

    /** "(Varga 31, Ost 64)": who scored, and when. */
    private boolean isScorer(int token) {
        int figure = token + 1;
        boolean hasFigure = figure + 1 < tokens.count()
                && Character.isDigit(tokens.text().first(figure))
                && (tokens.isMark(figure + 1, ')') || tokens.isMark(figure + 1, ','));
        int open = token - 1;
        while (hasFigure && open >= tokens.sentenceStart(token) && !tokens.isMark(open, ')')) {
            if (tokens.isMark(open, '(')) {
                return true;
            }
            open--;
        }
        return false;
    }

    /** "The Varga property" is called after her; "the Varga who spoke" is she. */
    private boolean isAttribute(int token) {
        int next = token + 1;
        return tokens.is(token - 1, WordClass.DEFINITE)
                && tokens.followsWithBlank(next)
                && tokens.text().isWord(next)
                && !tokens.text().isCapitalised(next)
                && !tokens.is(next, WordClass.AUXILIARY)
                && !tokens.is(next, WordClass.PERSON_VERB)
                && !tokens.is(next, WordClass.PREPOSITION)
                && !tokens.is(next, WordClass.SUBJECT_OPENER)
                && !tokens.is(next, WordClass.RELATIVE_PERSON);
    }

    private static RoleWords wordsOf(RolePhrase role) {
        return role == null ? null : role.words();
    }
}
