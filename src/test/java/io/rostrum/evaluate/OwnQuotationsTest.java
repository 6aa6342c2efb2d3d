package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.quote.train.GoldArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations in 150 sentences of our own, scored as {@code evaluate} scores. Nothing is tuned to them. */
class OwnQuotationsTest {

    private static final double LEAST_SPEAKER = 0.90;
    private static final double LEAST_DEEP = 0.74;
    private static final double LEAST_AGREEMENT = 0.94;
    private static final int MOST_INVENTED = 11;

    private static List<OwnQuotations> all;
    private static final Map<OwnQuotations, List<QuotationMatch>> MATCHES = new IdentityHashMap<>();

    @BeforeAll
    static void find() throws IOException {
        QuotationFinder finder = new QuotationFinder();
        all = OwnQuotations.all(new MentionFinder(Registry.read(Path.of("samples/registry"))));
        for (OwnQuotations each : all) {
            GoldArticle article = each.marked();
            List<Quotation> found = finder.find(Reading.of(article.body()), article.mentions());
            MATCHES.put(each, QuotationMatch.of(article, found));
        }
        assertEquals(150, all.size());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "all, 0.74",
        "direct, 0.84",
        "inverted, 0.62",
        "run-on, 0.30",
        "mixed, 0.85",
        "indirect, 0.88",
        "fronted, 0.50",
        "nested, 0.58",
        "according, 0.53",
        "headline, 0.70",
        "question, 0.70"
    })
    void contentsAreFoundAsOftenAsBefore(String kind, double floor) {
        List<QuotationMatch> matches =
                matches(each -> kind.equals("all") || each.kind().equals(kind));
        double hard = matches.stream().filter(QuotationMatch::isHard).count();
        double marked = matches.stream().filter(match -> match.gold() != null).count();
        double found =
                matches.stream().filter(match -> match.predicted() != null).count();
        double f1 = 2 * hard / (marked + found);
        assertTrue(f1 >= floor, kind + ": F1 " + f1 + " of " + marked + " marked, " + found + " found");
    }

    @Test
    void speakersAreRight() {
        List<QuotationMatch> hard = matches(each -> true).stream()
                .filter(match -> match.isHard() && match.hasSource())
                .toList();
        double right = hard.stream().filter(QuotationMatch::isSpeakerRight).count();
        assertTrue(right / hard.size() >= LEAST_SPEAKER, right + " of " + hard.size());
    }

    @Test
    void whereNobodyIsQuotedLittleIsFound() {
        List<QuotationMatch> invented = matches(OwnQuotations::quotesNobody);
        assertTrue(invented.size() <= MOST_INVENTED, "found " + invented.size());
    }

    /** The encoder beside the linear models finds no less here, which nothing was tuned to either. */
    @Test
    void readDeepNoLessIsFound() {
        QuotationFinder deep = new QuotationFinder(Depth.DEEP);
        double hard = 0;
        double both = 0;
        for (OwnQuotations each : all) {
            GoldArticle article = each.marked();
            for (QuotationMatch match :
                    QuotationMatch.of(article, deep.find(Reading.of(article.body()), article.mentions()))) {
                hard += match.isHard() ? 1 : 0;
                both += (match.gold() == null ? 0 : 1) + (match.predicted() == null ? 0 : 1);
            }
        }
        assertTrue(2 * hard / both >= LEAST_DEEP, "F1 " + 2 * hard / both + " of " + all.size());
    }

    @Test
    void theTwoPassesAgree() {
        double same = 0;
        double marked = 0;
        for (OwnQuotations each : all) {
            for (GoldArticle.Marked quotation : each.marked().quotations()) {
                boolean agreed = each.first().quotations().stream()
                        .anyMatch(first -> agree(each.marked().body(), first, quotation));
                same += agreed ? 1 : 0;
                marked++;
            }
        }
        assertTrue(same / marked >= LEAST_AGREEMENT, same + " of " + marked);
    }

    /** The same words, and sources that overlap. */
    private static boolean agree(String body, GoldArticle.Marked first, GoldArticle.Marked second) {
        ScoredWords words = new ScoredWords(body);
        BitSet content = words.in(second.content());
        return content.equals(words.in(first.content()))
                && first.source().stream()
                        .anyMatch(one -> second.source().stream().anyMatch(one::overlaps));
    }

    private static List<QuotationMatch> matches(Predicate<OwnQuotations> which) {
        List<QuotationMatch> matches = new ArrayList<>();
        all.stream().filter(which).forEach(each -> matches.addAll(MATCHES.get(each)));
        return matches;
    }
}
