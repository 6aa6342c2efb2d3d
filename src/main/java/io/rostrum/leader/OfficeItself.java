package io.rostrum.leader;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Tag;
import io.rostrum.english.WordClass;
import java.time.LocalDate;

/** Tells phrases that speak of an office, or of a stranger who holds it, from those that mean its holder. */
final class OfficeItself {

    private final Tokens tokens;
    private final YearsTold years;
    private int describedIn = -1; // the last sentence that told how an office works

    OfficeItself(Tokens tokens) {
        this.tokens = tokens;
        this.years = new YearsTold(tokens);
    }

    /** "a contender for U.S. president", "as British prime minister". */
    boolean isSought(RolePhrase phrase) {
        boolean hasArticle = tokens.is(phrase.begin(), WordClass.DEFINITE);
        boolean isPossessive = false;
        for (int token = phrase.begin(); token < phrase.end(); token++) {
            isPossessive |= tokens.isPossessive(token);
        }
        return !hasArticle && !isPossessive && tokens.is(phrase.begin() - 1, WordClass.OFFICE_SOUGHT)
                || isRunFor(phrase);
    }

    /** "No female Westmarker president", "a first Norlandic prime minister": the article stands further before. */
    boolean isOfAny(RolePhrase phrase) {
        int before = phrase.begin() - 1;
        return before > 0
                && !tokens.is(phrase.begin(), WordClass.DEFINITE)
                && (tokens.reading().isTag(before, Tag.JJ) || tokens.reading().isTag(before, Tag.NN))
                && tokens.is(before - 1, WordClass.INDEFINITE)
                && tokens.sentence(before - 1) == tokens.sentence(phrase.begin());
    }

    /** "his campaign for the president of Norland". */
    private boolean isRunFor(RolePhrase phrase) {
        int before = phrase.begin() - 2;
        return before >= 0
                && phrase.country() != null
                && tokens.text().is(before + 1, "for")
                && ClauseWords.RUNNING.contains(tokens.text().lower(before));
    }

    /** "The bill would give the president the power", "By law, the president sets the fee": whoever it is. */
    boolean isEmpowered(RolePhrase phrase) {
        int start = tokens.sentenceStart(phrase.begin());
        if (isRuleBefore(start, phrase.begin())) {
            return true;
        }
        int verb = phrase.begin() - 1;
        if (verb < 0 || !ClauseWords.EMPOWERING.contains(tokens.text().lower(verb))) {
            return false;
        }
        for (int token = tokens.sentenceStart(verb); token < verb; token++) {
            if (ClauseWords.LAWS.contains(tokens.text().lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Under the act of 1990, the president must": the sentence opens with the rule. */
    private boolean isRuleBefore(int start, int phrase) {
        int first = start;
        while (first < phrase && !tokens.text().isWord(first)) {
            first++;
        }
        boolean opens = ClauseWords.BY_RULE.contains(tokens.text().lower(first));
        for (int token = first + 1; opens && token < phrase; token++) {
            if (ClauseWords.LAWS.contains(tokens.text().lower(token))) {
                return true;
            }
        }
        return false;
    }

    /** "Suthen dictator Ferdin Arco": who is named right behind is meant, or nobody known. */
    boolean isTitleOfName(RolePhrase phrase) {
        int next = phrase.end();
        return !tokens.is(phrase.begin(), WordClass.DEFINITE)
                && next + 1 < tokens.sentenceEnd(phrase.begin())
                && tokens.followsWithBlank(next)
                && tokens.isNameWord(next)
                && tokens.isNameWord(next + 1);
    }

    /** "Kestria's president serves for six years", "has the authority to": what the law says of whoever holds it. */
    boolean isDescribed(RolePhrase phrase) {
        boolean isDescribed = isRule(phrase) || isRuleGoingOn(phrase);
        describedIn = isDescribed ? tokens.sentence(phrase.begin()) : describedIn;
        return isDescribed;
    }

    /** "Norland's prime minister needs 88 votes", behind a sentence that tells how another office works. */
    private boolean isRuleGoingOn(RolePhrase phrase) {
        int verb = phrase.end();
        return describedIn >= 0
                && tokens.sentence(phrase.begin()) - describedIn <= 1
                && phrase.begin() == tokens.sentenceStart(phrase.begin())
                && verb < tokens.count()
                && (tokens.reading().isTag(verb, Tag.VBZ) || tokens.reading().isTag(verb, Tag.MD));
    }

    private boolean isRule(RolePhrase phrase) {
        boolean isListed = phrase.begin() > 0
                && tokens.text().is(phrase.begin() - 1, "including")
                && tokens.isMark(phrase.end(), ',');
        int at = isListed ? phrase.end() + 1 : phrase.end();
        if (at + 2 >= tokens.sentenceEnd(phrase.begin())) {
            return false;
        }
        String verb = tokens.text().lower(at);
        String next = tokens.text().lower(at + 1);
        boolean serves = (verb.equals("serves") || verb.equals("governs")) && (next.equals("for") || next.equals("at"));
        boolean isElected = verb.equals("is") && ClauseWords.CHOSEN.contains(next);
        boolean hasPowers = verb.equals("has") && isPower(at + 2);
        boolean mayBefall = (verb.equals("can") || verb.equals("may"))
                && next.equals("be")
                && ClauseWords.BEFALLING.contains(tokens.text().lower(at + 2));
        return serves || isElected || hasPowers || mayBefall;
    }

    /** "has few powers", "has the authority to". */
    private boolean isPower(int token) {
        String word = tokens.text().lower(token);
        boolean isTheirs =
                tokens.is(token - 1, WordClass.DEFINITE) && tokens.text().is(token + 1, "to");
        return word.startsWith("power") || isTheirs && (word.equals("authority") || word.equals("right"));
    }

    /** "a statement by the Office of the Vice President": who works there. */
    boolean isOfInstitution(RolePhrase phrase) {
        int of = phrase.begin() - 1;
        return of > 0
                && tokens.text().is(of, "of")
                && tokens.text().is(of - 1, "office")
                && tokens.sentence(of - 1) == tokens.sentence(phrase.begin());
    }

    /** "resigned to become the prime minister", "succeeds her as the prime minister". */
    boolean isTakenUp(RolePhrase phrase) {
        int before = phrase.begin() - 1;
        if (tokens.is(before, WordClass.OFFICE_TAKEN_UP)) {
            return true;
        }
        return before >= 0 && tokens.text().is(before, "as") && sentenceHas(phrase, WordClass.SUCCESSION);
    }

    /** "Teo Brand, the Westmark president,": of somebody whom nothing tells to be a person but this. */
    boolean isStrangers(RolePhrase phrase, Sighting last) {
        int name = phrase.begin() - 2;
        boolean follows = name > 0
                && tokens.isMark(phrase.begin() - 1, ',')
                && tokens.sentence(name - 1) == tokens.sentence(phrase.begin())
                && (last == null || last.end() < phrase.begin() - 1);
        if (!follows || !tokens.isNameWord(name) || !tokens.isNameWord(name - 1)) {
            return false;
        }
        int begin = name - 1;
        while (begin > tokens.sentenceStart(name) && tokens.isNameWord(begin - 1)) {
            begin--;
        }
        return !tokens.is(begin - 1, WordClass.PREPOSITION) || phrase.country() != null && isOf(begin - 1);
    }

    private boolean isOf(int token) {
        String word = tokens.text().lower(token);
        return !word.equals("in") && !word.equals("at") && !word.equals("from") && !word.equals("near");
    }

    /**
     * Whether the sentence, or the one before it in the paragraph, tells of a year before the last in which the person did
     * not hold the office.
     */
    boolean isOfOtherTime(RolePhrase phrase, Leader leader, LocalDate day) {
        int year = years.longAgo(phrase.begin(), day);
        return year > 0
                && leader.offices().stream()
                        .filter(office ->
                                phrase.words().rolesIn(phrase.country()).contains(office.role()))
                        .noneMatch(office -> office.start().getYear() <= year
                                && (office.end() == null || office.end().getYear() >= year));
    }

    /** Whether the sentence is about the office rather than about the person, who is not named in it. */
    boolean isItself(RolePhrase phrase, Sighting antecedent) {
        if (antecedent != null && antecedent.sentence() == tokens.sentence(phrase.begin())) {
            return false;
        }
        return sentenceHas(phrase, WordClass.OFFICE_ITSELF);
    }

    /** Whether a word of the class stands in the phrase's sentence, outside the phrase. */
    private boolean sentenceHas(RolePhrase phrase, WordClass words) {
        int end = tokens.sentenceEnd(phrase.begin());
        for (int token = tokens.sentenceStart(phrase.begin()); token < end; token++) {
            boolean isInside = token >= phrase.begin() && token < phrase.end();
            if (!isInside && tokens.is(token, words)) {
                return true;
            }
        }
        return false;
    }
}
