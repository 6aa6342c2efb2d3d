package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.english.Reading;
import io.rostrum.english.Tag;
import io.rostrum.leader.Mention;
import io.rostrum.leader.Registry;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who in an article could hold a stance, and whom or what it could be on, whether or not the text says so. */
public final class Candidates {

    private final StanceLexicon lexicon;
    private final KnownNames names;

    public Candidates(StanceLexicon lexicon, Registry registry) {
        this.lexicon = lexicon;
        this.names = KnownNames.of(registry);
    }

    /**
     * What one article offers, in text order.
     *
     * @param holders leaders, other named persons, countries and their governments
     * @param targets the same, and organisations, issues and other noun phrases; those without an id or a name of their
     *                own are of type ISSUE
     */
    public record Found(List<Party> holders, List<Party> targets) {}

    public Found of(Reading reading, List<Mention> mentions) {
        Parties parties = new Parties(reading.text, mentions, names);
        Map<Span, Party> holders = new TreeMap<>();
        Map<Span, Party> targets = new TreeMap<>();
        for (Phrase phrase : phrases(reading, mentions)) {
            put(holders, parties.holders.of(phrase));
            Party target = parties.target(phrase);
            if (target != null && (target.id() != null || isWhole(reading, phrase))) {
                put(targets, target);
            }
        }
        for (IssueMatch match : issues(reading.text)) {
            Party issue = parties.issues().of(match, null);
            targets.values()
                    .removeIf(party -> party.id() == null && party.span().overlaps(issue.span()));
            put(targets, issue);
        }
        holders.values().removeIf(party -> !isSomebody(party.type()));
        return new Found(List.copyOf(holders.values()), List.copyOf(targets.values()));
    }

    /** Whether a word of the lexicon that can carry a stance stands in the sentence. */
    public boolean isOpinionated(Text text, int sentence) {
        int end = text.sentenceEnd(sentence);
        for (int token = text.sentenceStart(sentence); token < end; token++) {
            if (lexicon.triggers.longest(text, token, end) != null) {
                return true;
            }
        }
        return false;
    }

    /** Not "campaign" of "the campaign" and not "Mr" or "Sunday": words that name something without those around them. */
    private static boolean isWhole(Reading reading, Phrase phrase) {
        String head = reading.text.lower(phrase.head());
        if (ClauseWords.TITLES.contains(head) || head.length() < 3 || ClauseWords.NO_CANDIDATES.contains(head)) {
            return false;
        }
        boolean bare = phrase.from() == 0
                || !reading.isTag(phrase.from() - 1, Tag.DT) && !reading.isTag(phrase.from() - 1, Tag.PRP$);
        return phrase.to() - phrase.from() > 1 || bare || !reading.isTag(phrase.head(), Tag.NN);
    }

    private static boolean isSomebody(Party.Type type) {
        return type == Party.Type.LEADER || type == Party.Type.PERSON || type == Party.Type.COUNTRY;
    }

    private static void put(Map<Span, Party> parties, Party party) {
        if (party != null && party.span() != null) {
            parties.put(party.span(), party);
        }
    }

    private List<IssueMatch> issues(Text text) {
        List<IssueMatch> found = new ArrayList<>();
        for (int sentence = 0; sentence < text.sentences(); sentence++) {
            int end = text.sentenceEnd(sentence);
            for (int token = text.sentenceStart(sentence); token < end; token++) {
                IssueMatch match = lexicon.issue(text, token, end);
                if (match != null) {
                    found.add(match);
                    token = match.to() - 1;
                }
            }
        }
        return found;
    }

    private static List<Phrase> phrases(Reading reading, List<Mention> mentions) {
        Text text = reading.text;
        List<Phrase> phrases = new ArrayList<>();
        for (Mention mention : mentions) {
            int last = text.tokenAt(mention.span().end() - 1);
            phrases.add(new Phrase(text.tokenAt(mention.span().begin()), last + 1, last));
        }
        for (int token = 0; token < reading.tokens(); token++) {
            int end = end(reading, token);
            if (end > token) {
                phrases.add(new Phrase(token, withOf(reading, end), end - 1));
                token = end - 1;
            }
        }
        phrases.sort(Comparator.comparingInt(Phrase::from).thenComparingInt(Phrase::to));
        return phrases;
    }

    /** One past "of" and what follows it, if it does. */
    private static int withOf(Reading reading, int end) {
        if (end + 1 >= reading.tokens() || !reading.text.is(end, "of")) {
            return end;
        }
        int from = reading.isTag(end + 1, Tag.DT) || reading.isTag(end + 1, Tag.PRP$) ? end + 2 : end + 1;
        return from < reading.tokens() && end(reading, from) > from ? end(reading, from) : end;
    }

    /** One past the adjectives, nouns and owners that begin at the token, inside quotation marks too. */
    private static int end(Reading reading, int token) {
        int limit = reading.text.sentenceEnd(reading.text.sentenceOf(token));
        int end = token;
        int at = token;
        while (at < limit) {
            Tag tag = reading.tagOf(at);
            boolean owner = tag == Tag.POS && at > token;
            if (!tag.isNoun() && tag != Tag.JJ && !owner && !(tag == Tag.CD && at > token)) {
                break;
            }
            at++;
            end = tag.isNoun() ? at : end;
        }
        return end;
    }
}
