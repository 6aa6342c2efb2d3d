package io.rostrum.leader;

import io.rostrum.english.WordClass;
import io.rostrum.leader.RolePhrase.When;
import io.rostrum.text.Span;
import java.time.LocalDate;
import java.util.List;

/** Decides whom a role phrase means, by the article's day, the persons named before, and where it was written. */
final class RoleResolver {

    private static final double BY_COUNTRY = 0.95;
    private static final double BY_ANTECEDENT = 0.85;
    private static final int SENTENCES_NEAR = 2;

    /** In running text six of fifteen that nothing but the article's country told meant an office: too few to be counted. */
    private static final double BY_PLACE = 0.45;

    private static final double BY_CAPITAL = 0.7;

    /** Of a phrase that two persons of the text may be meant by. */
    private static final double OF_SEVERAL = 0.45;

    /** Of a phrase that speaks of the office more likely than of who holds it. */
    private static final double OF_OFFICE = 0.5;

    /** Who is named so many times as often as the nearest is meant. */
    private static final int MAIN_TIMES = 2;

    private final Tokens tokens;
    private final LocalDate day;
    private final CountryOfRole countries;
    private final Sightings sightings;
    private final OfficeItself office;
    private final RoleHolders holders;
    private final Appositions appositions;

    RoleResolver(Tokens tokens, LocalDate day, Offices offices, CountryOfRole countries, Sightings sightings) {
        this.tokens = tokens;
        this.day = day;
        this.countries = countries;
        this.sightings = sightings;
        this.office = new OfficeItself(tokens);
        this.holders = new RoleHolders(tokens, day, offices);
        this.appositions = new Appositions(tokens, sightings, holders);
    }

    /** Adds a mention when it is clear who is meant. */
    void read(RolePhrase phrase) {
        boolean means = phrase.definite() && phrase.when() != When.SOMEBODY_ELSE && !goesOn(phrase);
        boolean isOffice = office.isSought(phrase)
                || office.isOfAny(phrase)
                || office.isOfInstitution(phrase)
                || office.isTakenUp(phrase)
                || office.isTitleOfName(phrase)
                || office.isDescribed(phrase);
        callStranger(phrase);
        if (!means || isOffice || office.isStrangers(phrase, sightings.last())) {
            return;
        }
        boolean isPredicate = appositions.isPredicate(phrase);
        Sighting told = isPredicate ? appositions.subject(phrase) : appositions.apposed(phrase);
        if (told != null) {
            add(phrase, told.person(), BY_ANTECEDENT, told.mention().span());
        }
        if (isPredicate || told != null) {
            return;
        }
        boolean named = phrase.country() != null;
        boolean goesBack = named || phrase.words().mayGoBack() || phrase.when() == When.OUTGOING;
        Sighting antecedent = goesBack ? antecedent(phrase) : titled(phrase);
        Country seat = named || phrase.when() != When.NOW ? null : countries.ofSeat(phrase);
        Person person = seat == null ? null : Person.of(holders.holder(phrase, seat));
        if (person != null
                && person.mayBe(holders.gender(phrase)) // no queen by "the king"
                && (antecedent == null || !isOf(antecedent.person(), seat))) {
            double confidence = sightings.times(person) > 0 ? BY_ANTECEDENT : BY_CAPITAL;
            add(phrase, person, confidence * certainty(phrase, person, null), null);
            return;
        }
        if (antecedent != null) {
            double confidence = named ? BY_COUNTRY : isOneOfSeveral(phrase, antecedent) ? OF_SEVERAL : BY_ANTECEDENT;
            double certain = confidence * certainty(phrase, antecedent.person(), antecedent);
            add(
                    phrase,
                    antecedent.person(),
                    asSureAs(antecedent, certain),
                    antecedent.mention().span());
            return;
        }
        Country country = named ? phrase.country() : countries.of(phrase);
        Leader holder = country == null || day == null ? null : holders.holder(phrase, country);
        if (holder != null && Person.of(holder).mayBe(holders.gender(phrase))) {
            double byPlace = isSovereign(phrase) ? BY_CAPITAL : BY_PLACE;
            double confidence = !named ? byPlace : isOfHolderBefore(phrase, holder) ? OF_SEVERAL : BY_COUNTRY;
            add(phrase, Person.of(holder), confidence * certainty(phrase, Person.of(holder), null), null);
        }
    }

    /** "The managing director", of several heads of something: whose office is called so, the last named. */
    private Sighting titled(RolePhrase phrase) {
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0; i--) {
            if (holders.hasTitle(seen.get(i).person(), phrase)) {
                return seen.get(i);
            }
        }
        return null;
    }

    private static boolean isOf(Person person, Country country) {
        return person.leader() != null
                && person.leader().offices().stream()
                        .anyMatch(office -> office.country().equals(country.code()));
    }

    /** No surer than the role it goes back to. */
    private static double asSureAs(Sighting antecedent, double confidence) {
        boolean isRole = antecedent.mention().kind() == Mention.Kind.ROLE;
        return isRole ? Math.min(confidence, antecedent.mention().confidence()) : confidence;
    }

    /** "Ann Low, president of the island,", "Ann Low was elected president": of somebody who is no leader. */
    private void callStranger(RolePhrase phrase) {
        Sighting last = sightings.last();
        boolean isSaid = last != null
                && last.person().leader() == null
                && last.sentence() == tokens.sentence(phrase.begin())
                && (appositions.isPredicate(phrase)
                        || appositions.isNextTo(phrase) && appositions.follows(phrase)
                        || appositions.isChosen(phrase));
        if (isSaid && phrase.country() == null) {
            sightings.call(last.person(), phrase.words());
            if (appositions.isChosen(phrase)) {
                sightings.choose(phrase.words());
            }
        }
    }

    /** Whether the person holds the office on the day, or is called so by the article. */
    private boolean mayBe(Sighting sighting, RolePhrase phrase, boolean isExact) {
        boolean isCalled = phrase.country() == null
                && (phrase.when() == When.NOW || phrase.when() == When.NEW)
                && sighting.person().mayBe(holders.gender(phrase))
                && sightings.isCalled(sighting.person(), phrase.words());
        return isCalled || holders.mayBe(sighting, phrase, isExact);
    }

    /** "The Queen", with a capital as a name has: a country has one. */
    private boolean isSovereign(RolePhrase phrase) {
        return phrase.words() == RoleWords.MONARCH && tokens.text().isCapitalised(phrase.end() - 1);
    }

    private double certainty(RolePhrase phrase, Person person, Sighting antecedent) {
        boolean isOther = person.leader() != null
                && day != null
                && phrase.when() == When.NOW
                && office.isOfOtherTime(phrase, person.leader(), day);
        return isOther || office.isItself(phrase, antecedent) || office.isEmpowered(phrase) ? OF_OFFICE : 1;
    }

    /** "the presidential candidate", "the chancellor hopeful", "the king or queen": the noun goes on. */
    private boolean goesOn(RolePhrase phrase) {
        int next = phrase.end();
        return tokens.is(next, WordClass.ROLE_GOES_ON)
                || next + 1 < tokens.count()
                        && tokens.text().is(next, "or")
                        && phrase.country() == null
                        && tokens.is(next + 1, WordClass.TITLE)
                || isJunior(phrase)
                || next < tokens.count() && tokens.text().is(next, "of") && phrase.country() == null;
    }

    /** "The secretary of state for the elderly", who is no foreign minister. */
    private boolean isJunior(RolePhrase phrase) {
        return phrase.words() == RoleWords.FOREIGN_MINISTER
                && phrase.end() < tokens.sentenceEnd(phrase.begin())
                && tokens.text().is(phrase.end(), "for");
    }

    /** The person named last who holds the role, or was introduced with it; who is named far more often, where two do. */
    private Sighting antecedent(RolePhrase phrase) {
        Sighting exact = antecedent(phrase, true);
        return exact != null ? exact : antecedent(phrase, false);
    }

    /** @param isExact whether a chancellor is no prime minister: not where a prime minister is named too */
    private Sighting antecedent(RolePhrase phrase, boolean isExact) {
        List<Sighting> seen = sightings.recent();
        Sighting nearest = null;
        for (int i = seen.size() - 1; i >= 0; i--) {
            Sighting candidate = seen.get(i);
            if (nearest == null && mayBe(candidate, phrase, isExact)) {
                nearest = candidate;
                if (nearest.sentence() == tokens.sentence(phrase.begin())) {
                    return nearest;
                }
            } else if (nearest != null && isMain(candidate, nearest) && mayBe(candidate, phrase, isExact)) {
                return candidate;
            }
        }
        return nearest;
    }

    /** "Orda met Zorane. The president …": both are, and nothing tells which. */
    private boolean isOneOfSeveral(RolePhrase phrase, Sighting meant) {
        Country country = countries.of(phrase);
        boolean isAtHome = country != null
                && meant.person().leader() != null
                && meant.person().leader().equals(holders.holder(phrase, country));
        if (sightings.isAnyChosen(phrase.words())) { // "the club elected Ann Low president"
            return meant.person().leader() != null && meant.role() == null;
        }
        if (isAtHome || meant.sentence() == tokens.sentence(phrase.begin())) {
            return false;
        }
        List<Sighting> seen = sightings.recent();
        for (int i = seen.size() - 1; i >= 0; i--) {
            Sighting other = seen.get(i);
            if (!other.person().isSame(meant.person())
                    && tokens.sentence(phrase.begin()) - other.sentence() <= SENTENCES_NEAR
                    && 2 * sightings.times(other.person()) >= sightings.times(meant.person())
                    && (!holders.hasTitle(meant.person(), phrase) || holders.hasTitle(other.person(), phrase))
                    && mayBe(other, phrase, mayBe(meant, phrase, true))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the article speaks of somebody who held the office before, and never of the holder: it may tell of that time. */
    private boolean isOfHolderBefore(RolePhrase phrase, Leader holder) {
        return phrase.when() == When.NOW
                && sightings.times(Person.of(holder)) == 0
                && sightings.recent().stream()
                        .map(Sighting::person)
                        .anyMatch(person -> person.leader() != null
                                && !person.leader().equals(holder)
                                && holders.everHeld(person, phrase));
    }

    private boolean isMain(Sighting candidate, Sighting nearest) {
        return sightings.times(candidate.person()) > MAIN_TIMES * sightings.times(nearest.person());
    }

    private void add(RolePhrase phrase, Person person, double confidence, Span antecedent) {
        sightings.add(Mention.Kind.ROLE, phrase.begin(), phrase.end(), person, confidence, phrase.words(), antecedent);
    }
}
