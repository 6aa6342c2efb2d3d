package io.rostrum.leader;

import io.rostrum.english.WordClass;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Leaders in the news: whom a single name means that the article never gives in full. */
final class NewsNames {

    /** A text so short that it need not name the country of the leader it speaks of. */
    private static final int SHORT_TEXT = 60;

    private final RegistryIndex index;
    private final Tokens tokens;
    private final LocalDate day;
    private final CountriesNamed places;

    NewsNames(RegistryIndex index, Tokens tokens, LocalDate day, CountriesNamed places) {
        this.index = index;
        this.tokens = tokens;
        this.day = day;
        this.places = places;
    }

    /** The leader whom the single name at the token means; null when none is clearly meant. */
    Leader find(int token, Title title) {
        List<Leader> bearers = bearers(token, title);
        if (bearers.isEmpty()) {
            return null;
        }
        List<Leader> atHome = bearers.stream().filter(this::isAtHome).toList();
        Leader meant = atHome.isEmpty() ? unrivalled(bearers) : Standing.highest(atHome, day, index.offices);
        boolean isSurname = meant != null && index.bySurname(tokens.word(token)).contains(meant);
        return meant != null && isClear(token, title, meant, isSurname, !atHome.isEmpty()) ? meant : null;
    }

    /** Who stands highest; null where that one leads no country, and somebody else of the name led another. */
    private Leader unrivalled(List<Leader> bearers) {
        Leader highest = Standing.highest(bearers, day, index.offices);
        boolean isRivalled = highest != null
                && day != null
                && Standing.of(highest, day, index.offices) != Standing.LEADER
                && bearers.stream()
                        .filter(leader ->
                                Standing.of(leader, day, index.offices).compareTo(Standing.FORMER_LEADER) >= 0)
                        .anyMatch(leader -> Collections.disjoint(countries(leader), countries(highest)));
        return isRivalled ? null : highest;
    }

    private static Set<String> countries(Leader leader) {
        return leader.offices().stream().map(Office::country).collect(Collectors.toSet());
    }

    /** Leaders of that surname, else of that single name; none where the word says something else. */
    private List<Leader> bearers(int token, Title title) {
        int word = tokens.word(token);
        boolean isNobodys =
                index.bySurname(word).isEmpty() && index.byMononym(word).isEmpty();
        if (isNobodys || title.isOther() || isIntroducedAsSomebodyElse(token)) {
            return List.of();
        }
        List<Leader> surnames = index.bySurname(word).stream()
                .filter(leader -> Person.of(leader).mayBe(title.gender()) && mayBeMeant(leader))
                .toList();
        boolean isAcronym = !surnames.isEmpty() && tokens.isAcronym(token);
        if (isAcronym || places.at(token) != null || isOrdinaryWordHere(token, title, surnames)) {
            return List.of();
        }
        return surnames.isEmpty()
                ? index.byMononym(word).stream().filter(this::mayBeMeant).toList()
                : surnames;
    }

    /** Who is dead, or long out of office, is named in full where an article speaks of them. */
    private boolean mayBeMeant(Leader leader) {
        return day == null || !leader.isPast(day);
    }

    /** Who of those that {@link #find} weighs led a country once, or holds an office on the day. */
    List<Leader> rivals(int token, Title title) {
        return bearers(token, title).stream()
                .filter(leader -> Standing.of(leader, day, index.offices).compareTo(Standing.PAST) > 0)
                .toList();
    }

    private boolean isClear(int token, Title title, Leader meant, boolean isSurname, boolean isHome) {
        Standing standing = Standing.of(meant, day, index.offices);
        if (isSurname && isCommon(token, meant)) {
            Standing least = title.gender() == null ? Standing.IN_OFFICE : Standing.FORMER_LEADER;
            return isHome
                    ? standing.compareTo(least) >= 0
                    : standing.compareTo(Standing.HEAD) >= 0 && isShort() && places.dateline() == null;
        }
        return standing.compareTo(Standing.NEARLY_HEAD) >= 0
                || standing.compareTo(Standing.PAST) > 0 && (isHome || isShort());
    }

    /** Whether the leader is head of something, and of a name that few others bear. */
    boolean isUnmistakable(int token, Leader leader) {
        return !isCommon(token, leader)
                && Standing.of(leader, day, index.offices).compareTo(Standing.HEAD) >= 0;
    }

    private boolean isShort() {
        return tokens.count() < SHORT_TEXT;
    }

    /** Whether the name is borne by so many, or is such a word, that it says little by itself. */
    private boolean isCommon(int token, Leader leader) {
        return leader.surnameIsWord() || tokens.isGivenName(token) || tokens.is(token, WordClass.COMMON_SURNAME);
    }

    /** Whether the text names a country or organisation that the leader has an office of. */
    boolean isAtHome(Leader leader) {
        return leader.offices().stream().anyMatch(office -> places.name(office.country()));
    }

    /** Whether many people bear the full name, and the leader is of no country named, in no office, and led nothing. */
    boolean isSomeNamesake(Leader leader, int last) {
        boolean isCommon = tokens.is(last, WordClass.COMMON_SURNAME) || tokens.isGivenName(last);
        return isCommon
                && !isAtHome(leader)
                && (day == null || Standing.of(leader, day, index.offices).compareTo(Standing.FORMER_LEADER) < 0);
    }

    /** Whether a verb or ending follows that persons have. */
    boolean mayBeSubject(int token) {
        return tokens.is(token + 1, WordClass.PERSON_VERB) || tokens.isPossessive(token + 1);
    }

    /** "Bush fires" where a sentence begins, and nobody of the name has been named. */
    private boolean isOrdinaryWordHere(int token, Title title, List<Leader> bearers) {
        return bearers.stream().anyMatch(Leader::surnameIsWord)
                && token == tokens.sentenceStart(token)
                && !title.isPerson()
                && !mayBeSubject(token)
                && !tokens.isMark(token + 1, ',');
    }

    /** "Johnson, the Libertarian candidate," is introduced as somebody without an office of the registry. */
    private boolean isIntroducedAsSomebodyElse(int token) {
        boolean apposition = tokens.isMark(token + 1, ',')
                && token + 3 < tokens.count()
                && (tokens.is(token + 2, WordClass.DEFINITE) || tokens.is(token + 2, WordClass.INDEFINITE));
        if (!apposition) {
            return false;
        }
        RolePhrase phrase = new RolePhrase.Reader(index, tokens, places).at(token + 2);
        return phrase == null || phrase.when() == RolePhrase.When.SOMEBODY_ELSE;
    }
}
