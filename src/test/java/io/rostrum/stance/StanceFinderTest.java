package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose stance it is, and what holds for any text, with invented names. */
class StanceFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # who speaks             | text                                                                     | stances
            must go                  | [Varga: "Brandt must go,"] said Varga.                                   | Varga -> Brandt against
            had to go                | Varga said [Varga: that Brandt had to go].                               | Varga -> Brandt against
            I                        | [Varga: "I support Brandt,"] she said.                                   | Varga -> Brandt for
            we must                  | [Varga: "We must defend Norland,"] she said.                             | Varga -> Norland for
            others should            | [Varga: "Kesten should condemn Brandt,"] she said.                       | Varga -> Brandt against
            others should not        | [Varga: "Kesten should not support Brandt,"] she said.                   | Varga -> Brandt against
            evaluation               | [Varga: "Brandt is a reliable partner,"] said Varga.                     | Varga -> Brandt for
            evaluation against       | [Varga: "Brandt is a dangerous man,"] said Varga.                        | Varga -> Brandt against
            this goes against values | [Varga: "Do you want to sell arms to the rebels? This goes against our values."] | Varga -> arming-rebels against
            our aims                 | [Varga: "We share some aims: to end the war in Sudmark."]                | Varga -> ending-conflict:SUD for
            what it does to us       | [Varga: "Sudmark violates international law,"] said Varga.               | Varga -> Sudmark against
            what it does for us      | [Varga: "Norland protects our jobs,"] said Varga.                        | Varga -> Norland for
            what it does not do      | [Varga: "Sudmark does not threaten our security,"] said Varga.           | -
            a lie                    | [Varga: "Brandt lied to voters,"] said Varga.                            | Varga -> Brandt against
            an answer that lies      | [Varga: "Brandt lies in bed,"] said Varga.                               | -
            called in marks          | Varga said [Varga: that Brandt was “reckless”].                          | Varga -> Brandt against
            what happened there      | [Varga: "Sudmark was a disaster,"] said Varga.                           | -
            what it remains          | [Varga: "Brandt remains a threat,"] said Varga.                          | Varga -> Brandt against
            about another            | [Varga: "Kesten talking about Brandt is a disgrace,"] said Varga.        | -
            time to                  | [Varga: "It is time to end the war in Sudmark,"] said Varga.             | Varga -> ending-conflict:SUD for
            not borne                | [Varga: "Brandt will not be tolerated,"] said Varga.                     | Varga -> Brandt against
            author's conduct         | Brandt lied to voters.                                                   | -
            author's must            | Brandt must go.                                                          | -
            author's evaluation      | Brandt is a liar.                                                        | -
            """)
    void givesTheInnermostSpeakerTheStance(String who, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.stances(text)));
    }

    @Test
    void leavesOutWhereASentenceContradictsItself() {
        assertEquals("-", Fixture.text(Fixture.stances("Varga praised Brandt and criticised Brandt.")));
    }

    @Test
    void whatAnotherSaysOfTheHolderIsLessCertain() {
        Stance plain = Fixture.stances("Varga condemned Brandt.").get(0);
        Stance told =
                Fixture.stances("Kesten said [Kesten: Varga condemned Brandt].").get(0);
        assertTrue(told.confidence() < 0.5 && plain.confidence() > 0.5, plain + " " + told);
        assertEquals("frame:verb:told", told.method());
    }

    @Test
    void anyTextGivesStancesInsideIt() {
        String[] words = {
            "Varga", "Brandt", "condemned", "to", "and", "'s", ",", ".", "\"", "not", "refused", "support", "for",
                    "the",
            "was", "by", "who", "\n", "must", "go", "arms", "\uD83D\uDE00", "sanctions", "(", "?", "end", "war", "of"
        };
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder body = new StringBuilder();
            for (int word = random.nextInt(40); word > 0; word--) {
                body.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            String text = body.toString();
            List<Stance> stances = Fixture.find(text, List.of());
            assertEquals(stances, Fixture.find(text, List.of()));
            for (Stance stance : stances) {
                Span evidence = stance.evidence();
                assertTrue(evidence.contains(stance.trigger()) && evidence.end() <= text.length(), text);
            }
        }
    }
}
