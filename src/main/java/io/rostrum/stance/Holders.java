package io.rostrum.stance;

import io.rostrum.english.ClauseWords;
import io.rostrum.leader.Mention;
import io.rostrum.quote.MentionMap;
import io.rostrum.quote.Quotation;
import io.rostrum.stance.Stance.Party;
import io.rostrum.text.Text;
import java.util.Arrays;
import java.util.Locale;

/** Who can hold a stance: whom a noun phrase names, or who speaks. */
record Holders(Text text, MentionMap mentions, OrganisationNames organisations, Parties parties) {

    private static final int LONGEST_PARTICLE = 3; // "bin", "der"

    /** The holder; null for a pronoun that means nobody known, and for what thinks nothing: "the poll". */
    Party of(Phrase phrase) {
        Phrase name = organisations.name(phrase);
        Party named = parties.named(name == null ? phrase : name);
        boolean open = named == null || named.type() == Party.Type.ORGANISATION && named.id() == null;
        if (!open) {
            return named;
        }
        boolean nobody = parties.isPronoun(phrase)
                || StanceWords.MINDLESS.contains(text.lower(phrase.head()))
                || organisations.isGarbled(phrase);
        Party unnamed = parties.open(Party.Type.UNNAMED, organisations.withSome(phrase));
        return nobody ? null : named == null || name == null ? unnamed : named;
    }

    /** Who speaks; null where nobody does, or nobody who can hold a stance. */
    Party speaker(Quotation quotation) {
        if (quotation.leaderId() != null) {
            return new Party(Party.Type.LEADER, quotation.leaderId(), quotation.speakerName(), quotation.source());
        }
        Party printed = quotation.source() == null ? null : of(source(quotation));
        boolean place =
                printed != null && (printed.type() == Party.Type.COUNTRY || printed.type() == Party.Type.ORGANISATION);
        boolean person = quotation.speakerName() != null && !place && isPersonsName(quotation);
        return person ? new Party(Party.Type.PERSON, null, quotation.speakerName(), quotation.source()) : printed;
    }

    /** "Ole Brandt", and not "critics", "another Norland Democrat", "63 percent". */
    private boolean isPersonsName(Quotation quotation) {
        String[] words = quotation.speakerName().split(" ");
        String last = words[words.length - 1];
        boolean described = ClauseWords.PARTIES.contains(last.toLowerCase(Locale.ROOT))
                || ClauseWords.TITLES.contains(last.toLowerCase(Locale.ROOT));
        return hasCapital(last)
                && !described
                && Arrays.stream(words).allMatch(word -> hasCapital(word) || word.length() <= LONGEST_PARTICLE)
                && (words.length > 1 || quotation.source() == null || isMentioned(quotation));
    }

    private static boolean hasCapital(String word) {
        return word.chars().anyMatch(Character::isUpperCase);
    }

    private boolean isMentioned(Quotation quotation) {
        Mention mention = mentions.at(source(quotation).head());
        return mention != null && mention.name() != null;
    }

    /** What is printed of the speaker, whose head stands before a preposition: "Ole Brandt of Harbour Watch". */
    Phrase source(Quotation quotation) {
        int from = text.tokenAt(quotation.source().begin());
        int to = text.tokenAt(quotation.source().end() - 1) + 1;
        int head = from;
        while (head + 1 < to && !ClauseWords.PREPOSITIONS.contains(text.lower(head + 1))) {
            head++;
        }
        return new Phrase(from, to, head);
    }
}
