package io.rostrum.stance;

import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Invented leaders of invented countries, and stances as short text. */
final class Fixture {

    static final LocalDate DAY = LocalDate.of(2015, 8, 31);

    static final Registry REGISTRY = Registry.read(
            Map.of(
                    "people.tsv",
                    """
            id\tname\taliases\tsurname\tgender\tborn\tsurname_is
            Q1\tIlse Varga\t\tVarga\tfemale\t\t
            Q2\tOle Brandt\t\tBrandt\tmale\t\t
            Q3\tMilo Kesten\t\tKesten\tmale\t\t
            """,
                    "offices.tsv",
                    """
            leader_id\trole\tcountry\tstart\tend\ttitle
            Q1\tprime_minister\tNOR\t2010-01-01\t\tPrime Minister
            Q2\tpresident\tSUD\t2010-01-01\t\tPresident
            Q3\tpresident\tWES\t2010-01-01\t\tPresident
            """,
                    "countries.tsv",
                    """
            code\tname\tnames\tdemonyms\tcapital\tcities\tleader_role\tseats
            NOR\tNorland\t\tNorlandic\tVesthavn\t\tprime_minister\tVesthavn=government
            SUD\tSudmark\t\tSudmarkian\tKeld\t\tpresident\tAmber Palace=president
            WES\tWestria\t\tWestrian\tOrnholm\t\tpresident\t
            """));

    static final StanceLexicon LEXICON = StanceLexicon.builtIn();

    private static final MentionFinder MENTIONS = new MentionFinder(REGISTRY);
    private static final StanceFinder FINDER = new StanceFinder(LEXICON, REGISTRY);

    private Fixture() {}

    /** The stances of a body whose quotations stand between {@code [SPEAKER: } and {@code ]}. */
    static List<Stance> stances(String marked) {
        List<Quotation> quotations = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < marked.length()) {
            int open = marked.indexOf('[', at);
            if (open < 0) {
                body.append(marked, at, marked.length());
                break;
            }
            int colon = marked.indexOf(": ", open);
            int close = marked.indexOf(']', colon);
            body.append(marked, at, open);
            int begin = body.length();
            body.append(marked, colon + 2, close);
            quotations.add(quotation(marked.substring(open + 1, colon), new Span(begin, body.length())));
            at = close + 1;
        }
        return find(body.toString(), quotations);
    }

    /** Whose stances the text gives, by their type, with the quotations that the finder finds. */
    static String holders(String body) {
        Reading reading = Reading.of(body);
        List<Mention> mentions = MENTIONS.find(reading, DAY);
        List<Stance> found = FINDER.find(reading, mentions, new QuotationFinder().find(reading, mentions));
        return found.isEmpty()
                ? "-"
                : found.stream()
                        .map(stance ->
                                stance.holder().type() + " " + stance.holder().name() + " -> "
                                        + stance.target().name() + " "
                                        + stance.label().name().toLowerCase(Locale.ROOT))
                        .distinct()
                        .collect(Collectors.joining("; "));
    }

    /** Those that take a side and may be counted: what others tell of the holder, and what is agreed, never is. */
    static List<Stance> counted(String marked) {
        return stances(marked).stream()
                .filter(stance -> !stance.method().endsWith(":told")
                        && !stance.method().equals("issue:achieves")
                        && stance.label() != Stance.Label.NEUTRAL)
                .toList();
    }

    static List<Stance> find(String body, List<Quotation> quotations) {
        Reading text = Reading.of(body);
        List<Mention> mentions = MENTIONS.find(text, DAY);
        return FINDER.find(text, mentions, quotations);
    }

    private static Quotation quotation(String speaker, Span content) {
        String id = REGISTRY.leaders().stream()
                .filter(leader -> leader.surname().equals(speaker))
                .map(leader -> leader.id())
                .findFirst()
                .orElse(null);
        String name = REGISTRY.leaders().stream()
                .filter(leader -> leader.surname().equals(speaker))
                .map(leader -> leader.name())
                .findFirst()
                .orElse(speaker);
        return new Quotation(Quotation.Kind.DIRECT, List.of(content), null, null, id, name, 0.9, "direct:verb-after");
    }

    /** {@code Varga -> Brandt against}, one after the other; {@code -} for none. Leaders by surname. */
    static String text(List<Stance> stances) {
        String all = stances.stream()
                .map(stance -> name(stance.holder()) + " -> " + name(stance.target()) + " "
                        + stance.label().name().toLowerCase(java.util.Locale.ROOT))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    private static String name(Stance.Party party) {
        String name = party.type() == Stance.Party.Type.ISSUE && party.id() != null ? party.id() : party.name();
        return party.type() == Stance.Party.Type.LEADER ? name.substring(name.lastIndexOf(' ') + 1) : name;
    }
}
