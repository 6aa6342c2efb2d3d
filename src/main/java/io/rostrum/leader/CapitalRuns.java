package io.rostrum.leader;

import io.rostrum.english.NounChunks;
import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.english.Vocabulary;
import io.rostrum.english.WordClass;
import io.rostrum.text.Folding;
import java.util.List;
import java.util.stream.Stream;

/** Runs of capitalised words: how far they go, and whether one is a person's name. */
final class CapitalRuns {

    private static final int LONGEST_NAME = 5;
    private static final int HEADLINE_WORDS = 4;

    private final RegistryIndex index;
    private final Tokens tokens;
    private final CountriesNamed places;
    private final Reports reports;
    private final Appointees appointees;
    private final boolean[] headlines; // by sentence

    CapitalRuns(RegistryIndex index, Tokens tokens, CountriesNamed places, Reports reports) {
        this.reports = reports;
        this.index = index;
        this.tokens = tokens;
        this.places = places;
        this.appointees = new Appointees(index, tokens);
        this.headlines = new boolean[tokens.text().sentences()];
        for (int sentence = 0; sentence < headlines.length; sentence++) {
            headlines[sentence] = isHeadline(sentence);
        }
    }

    /** Whether nearly every word of the sentence is capitalised, verbs too. */
    private boolean isHeadline(int sentence) {
        int capitalised = 0;
        int lower = 0;
        for (int at = tokens.text().sentenceStart(sentence); at < tokens.text().sentenceEnd(sentence); at++) {
            boolean counts = tokens.text().end(at) - tokens.text().begin(at) >= HEADLINE_WORDS;
            capitalised += counts && tokens.text().isCapitalised(at) ? 1 : 0;
            lower += counts && !tokens.text().isCapitalised(at) && tokens.text().isWord(at) ? 1 : 0;
            if (tokens.is(at, WordClass.PERSON_VERB) && !tokens.text().isCapitalised(at)) {
                return false;
            }
        }
        return capitalised >= HEADLINE_WORDS && capitalised > 3 * lower;
    }

    /** One past the run of name words, and particles between them, that begins at the token. */
    int endOf(int begin) {
        int end = begin + 1;
        int limit = tokens.sentenceEnd(begin);
        while (end < limit && !isVerbOfHeadline(end)) {
            if (tokens.followsWithBlank(end) && tokens.isNameWord(end)) {
                end++;
            } else if (end + 1 < limit
                    && tokens.is(end, WordClass.PARTICLE)
                    && tokens.followsWithBlank(end)
                    && tokens.followsWithBlank(end + 1)
                    && tokens.isNameWord(end + 1)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /** "Varga Says Ferries Will Sail". */
    boolean isVerbOfHeadline(int token) {
        return token < tokens.count()
                && headlines[tokens.sentence(token)]
                && tokens.is(token, WordClass.PERSON_VERB)
                && tokens.text().isCapitalised(token);
    }

    /** "Backbencher Lucan Strand": a noun that has a capital only since it opens the sentence. */
    boolean opensWithNoun(int begin, int end) {
        return end - begin > 2
                && begin == tokens.sentenceStart(begin)
                && !headlines[tokens.sentence(begin)]
                && !tokens.isGivenName(begin)
                && PersonNouns.isOne(tokens.text().lower(begin), tokens.reading(), begin);
    }

    /** Where in a run a title or another's name begins: "Fox News | Megyn Ott"; its end when nowhere. */
    int cut(int begin, int end, Title title) {
        boolean mayHoldGivenName =
                !tokens.isGivenName(begin) && !title.isPerson() && !tokens.is(begin, WordClass.PLACE_BEFORE_NAME);
        for (int token = begin + 1; token < end - 1; token++) {
            if (tokens.is(token, WordClass.TITLE)
                    || isWholeName(token, end)
                    || mayHoldGivenName && tokens.isGivenName(token) && isPerson(token, end, title)) {
                return token;
            }
        }
        return end;
    }

    private boolean isWholeName(int token, int end) {
        PhraseTrie.Match<Leader> name = tokens.longest(index.names, token, end);
        PhraseTrie.Match<Leader> surname = tokens.longest(index.longSurnames, token, end);
        return name != null && (surname == null || surname.end() < name.end());
    }

    /** Whether the words read as somebody's name; {@code title} stands before them. */
    boolean isPerson(int begin, int end, Title title) {
        boolean looksLikeOne = tokens.isGivenName(begin)
                || title.isPerson()
                || tokens.is(end, WordClass.PERSON_VERB)
                || reports.ofSubject(end - 1) != null
                || isCalled(begin, end)
                || isRelative(begin, end)
                || appointees.isOne(begin, end)
                || tokens.isMark(end, ',')
                        && (tokens.is(end + 1, WordClass.APPOSITION) || isOwnedPerson(end + 1) || isElected(end + 1));
        return looksLikeOne
                && end - begin <= LONGEST_NAME
                && !headlines[tokens.sentence(begin)]
                && !hasOrganisationWord(begin, end)
                && !isOfPlace(begin, end)
                && (tokens.isGivenName(begin) || places.at(begin) == null);
    }

    /** "Ilko Zorane" beside a leader Davit Zorane: an unknown word before a leader's surname makes somebody else. */
    private boolean isRelative(int begin, int end) {
        boolean isUnknown = isOfNoClass(begin)
                && index.bySurname(tokens.word(end - 1)).stream().noneMatch(leader -> isOf(leader, begin))
                && !tokens.isAcronym(begin)
                && !PersonNouns.isOne(tokens.text().lower(begin), tokens.reading(), begin);
        return end - begin == 2
                && isUnknown
                && !index.bySurname(tokens.word(end - 1)).isEmpty()
                && end < tokens.count()
                && (tokens.reading().tagOf(end).isVerb() || tokens.isMark(end, ',') || isInRunningText(begin, end));
    }

    /** "went to Orsolya Devane of Mire": words in small letters stand before and behind, or the sentence ends. */
    private boolean isInRunningText(int begin, int end) {
        boolean isInside = begin > tokens.sentenceStart(begin)
                && tokens.text().isWord(begin - 1)
                && !tokens.text().isCapitalised(begin - 1);
        return isInside && (tokens.is(end, WordClass.PREPOSITION) || tokens.isMark(end, '.'));
    }

    /** Whether the word is in no list, though it may be part of somebody's name. */
    private boolean isOfNoClass(int token) {
        return tokens.word(token) < Vocabulary.UNKNOWN || index.vocabulary.isOfNoClass(tokens.word(token));
    }

    /** Whether the word is part of a name of the leader. */
    private boolean isOf(Leader leader, int token) {
        String word = Folding.ofLower(tokens.text().lower(token));
        return Stream.concat(Stream.of(leader.name()), leader.aliases().stream())
                .anyMatch(name -> List.of(Folding.of(name).split("[ .-]+")).contains(word));
    }

    /** "the opposition spokesman Corin Hale", "the leader of the island of Merrow, Anselm Tarn,". */
    private boolean isCalled(int begin, int end) {
        Reading reading = tokens.reading();
        int last = begin - 1;
        if (tokens.isMark(begin - 1, ',') && tokens.isMark(end, ',')) {
            int chunk = reading.chunks.firstFrom(begin - 1) - 1;
            boolean isApposed = chunk >= 0 && reading.chunks.to[chunk] == begin - 1;
            last = isApposed ? reading.chunks.head[chunk] : begin - 2;
        }
        return last >= 0
                && tokens.sentence(last) == tokens.sentence(begin)
                && (!tokens.text().isCapitalised(last) || last == tokens.sentenceStart(last))
                && PersonNouns.isOne(tokens.text().lower(last), reading, last);
    }

    /** "Chancellor Amara Devane's former cook,": after a name and a comma it tells that the name is a person's. */
    private boolean isOwnedPerson(int token) {
        NounChunks chunks = tokens.reading().chunks;
        int chunk = chunks.firstFrom(token);
        boolean opens = chunk < chunks.size
                && chunks.from[chunk] == token
                && tokens.text().isCapitalised(token);
        int last = chunk + 1 < chunks.size && tokens.isPossessive(chunks.to[chunk]) ? chunk + 1 : chunk;
        if (!opens || !tokens.isMark(chunks.to[last], ',')) {
            return false;
        }
        boolean isOwned = last > chunk;
        for (int at = token; at < chunks.head[last]; at++) {
            isOwned |= tokens.isPossessive(at);
        }
        int head = chunks.head[last];
        return isOwned && PersonNouns.isOne(tokens.text().lower(head), tokens.reading(), head);
    }

    /** "elected president", "newly appointed chancellor", "its president". */
    private boolean isElected(int token) {
        int role = tokens.reading().isTag(token, Tag.RB) ? token + 1 : token;
        return role + 1 < tokens.count()
                && (tokens.reading().isTag(role, Tag.VBN) || tokens.reading().isTag(role, Tag.PRP$))
                && tokens.longest(index.roles, role + 1, tokens.sentenceEnd(token)) != null;
    }

    private boolean hasOrganisationWord(int begin, int end) {
        for (int token = begin; token < end; token++) {
            if (tokens.is(token, WordClass.ORGANISATION) || tokens.isAcronym(token) && !isInitial(token)) {
                return true;
            }
        }
        return false;
    }

    /** "South Carolina", "the Lower House". */
    private boolean isOfPlace(int begin, int end) {
        return !tokens.isGivenName(begin)
                && (tokens.is(begin, WordClass.PLACE_BEFORE_NAME) && tokens.is(end - 1, WordClass.PLACE)
                        || begin > 0 && tokens.text().is(begin - 1, "the"));
    }

    boolean isInitial(int token) {
        return tokens.text().end(token) - tokens.text().begin(token) == 2 || isJunior(token);
    }

    /** Whether "Jr." comes at the token, with or without a comma: somebody else of the family. */
    boolean isJuniorNext(int token) {
        return isJunior(tokens.isMark(token, ',') ? token + 1 : token);
    }

    boolean isJunior(int token) {
        return tokens.is(token, WordClass.JUNIOR);
    }
}
