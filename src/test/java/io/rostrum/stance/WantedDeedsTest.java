package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaders want done or call good and bad, with invented names: which stances are counted, and which are not. */
final class WantedDeedsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            deed wanted            | Varga vowed to send troops to Orda.                      | Varga -> sending troops to Orda for
            deed not wanted        | Varga vowed not to send troops to Orda.                  | Varga -> sending troops to Orda against
            deed told as done      | Varga sent troops to Orda.                               | -
            deed that can be       | Varga can send troops to Orda.                           | -
            deed with a condition  | If asked, Varga would send troops to Orda.               | -
            deed of another        | Varga wants Sudmark to pay for the canal.                | Varga -> Sudmark paying for the canal for
            deed of somebody       | Varga wants them to pay for the canal.                   | -
            deed of a staff        | Varga asked Ina Holm to send the salt lists.             | -
            deed on an issue       | Varga promised to renegotiate NAFTA.                     | Varga -> renegotiating NAFTA for
            own event              | Varga wants to postpone the rally.                       | -
            threat                 | Varga threatened to scrap the canal toll.                | Varga -> canal toll against
            deed suffered          | [Varga: "The herring laws should be changed,"] said Varga. | Varga -> changing the herring laws for
            judged, not done       | [Varga: "The herring plague should be recognized as awful,"] said Varga. | -
            own government         | Varga said [Varga: her government would scrap the canal toll.] | Varga -> canal toll against
            another's government   | Varga said [Varga: the government would scrap the canal toll.] | -
            pledge of once         | They spoke of Varga's original pledge to send troops to Orda. | -
            spent a time           | Varga spent much of her term attacking Brandt.           | Varga -> Brandt against
            """)
    void deedsAreTargets(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            another needs to       | Varga said [Varga: Brandt needs to end the canal toll.]  | Varga -> canal toll against
            author says needs to   | Brandt needs to end the canal toll.                      | -
            no need to             | Varga said [Varga: Brandt doesn't need to end the canal toll.] | -
            has got to             | Varga said [Varga: we have got to end the canal toll.]   | Varga -> canal toll against
            demanded that          | Varga demanded that Brandt end the canal toll.           | Varga -> canal toll against
            demanded that not      | Varga demanded that Brandt not support the canal toll.   | Varga -> canal toll against
            denied demanding       | Varga denied demanding that Brandt end the canal toll.   | -
            hoped that             | Varga hopes that Brandt will end the canal toll.         | Varga -> canal toll against
            asked not to           | Varga urged Brandt not to support the canal toll.        | Varga -> canal toll against
            asked two to           | Varga urged Brandt and Kesten to end the canal toll.     | Varga -> canal toll against
            time for another       | [Varga: "It is time now for Brandt to end the canal toll,"] said Varga.  | Varga -> canal toll against
            wrong to               | [Varga: "It would be wrong to scrap the canal toll,"] said Varga.        | Varga -> canal toll for
            not wrong to           | [Varga: "It is not wrong to scrap the canal toll,"] said Varga.          | -
            should not be undone   | Varga said [Varga: Brandt should not scrap the canal toll.] | Varga -> canal toll for
            should not be told     | Varga said [Varga: Brandt should not condemn Kesten.]    | -
            """)
    void whoDemandsItHoldsIt(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            remains                | Varga remains opposed to the canal toll.                 | Varga -> canal toll against
            has grown              | Varga has grown critical of Brandt.                      | Varga -> Brandt against
            became one             | Varga became a harsh critic of Brandt.                   | Varga -> Brandt against
            never became one       | Varga never became a harsh critic of Brandt.             | -
            set off by commas      | The canal toll, backed by Varga, was read.               | Varga -> canal toll for
            two, one with a clause | The canal toll was backed by Varga and Brandt, who wrote it. | Varga -> canal toll for; Brandt -> canal toll for
            drew from              | The canal toll drew criticism from Varga.                | Varga -> canal toll against
            called both            | Varga described Brandt and Kesten as liars.              | Varga -> Brandt against; Varga -> Kesten against
            speaker set off        | [Varga: "The canal toll], Varga said, [Varga: is a disaster."] | Varga -> canal toll against
            that is no pointer     | Varga said [Varga: that salt theft is a disaster.]       | Varga -> salt theft against
            best of all            | [Varga: "Brandt is our best debater,"] said Varga.       | Varga -> Brandt for
            another's word         | [Varga: "Kesten said that Brandt is a liar,"] said Varga. | -
            a question             | [Varga: "Is Brandt our best debater?"] asked Varga.      | -
            name and another       | [Varga: "Brandt and the salt guild are to blame,"] said Varga. | Varga -> salt guild against; Varga -> Brandt against
            whose we are           | [Varga: "We need to support our first responders,"] said Varga. | Varga -> first responders for
            """)
    void judgmentsFindTheirSubject(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            needed for something   | Varga predicted [Varga: that Brandt would not arrive at the Salt Council in July with the 383 votes needed to win the toll.] | -
            what one needs         | Varga said [Varga: Brandt has the votes he needs to end the canal toll.] | -
            what they need         | [Varga: "We lack the ships we need to send troops to Orda,"] said Varga. | -
            no plans told          | Varga did not unveil plans to send troops to Orda.       | -
            plans told             | Varga unveiled plans to send troops to Orda.             | Varga -> sending troops to Orda for
            a noun like a deed     | Varga will be consumed defending herself against a host of crude and tax accusations. | -
            a deed like a noun     | Varga wants to tax salt boats.                           | Varga -> taxing salt boats for
            a courtesy             | Varga promised to send a message to Orda.                | -
            papers not told        | Varga refused to hand over the documents.                | -
            money spent            | Varga planned to invest ten million kroner into the canal. | -
            a name that goes on    | Varga fought for Ada Holm Jr. Day in Orda.               | -
            a clause tells which   | Varga met the very millers she spent her term attacking. | -
            object between missing | Varga spoke of the post that she has held in Orda.       | -
            issue that is a deed   | [Varga: "They must not send weapons to Sudmark,"] said Varga. | Varga -> arms-deliveries:SUD against
            """)
    void whatIsNoWishGivesNone(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            of a person            | [Varga: "Brandt panders to millers,"] said Varga.        | Varga -> Brandt against
            of a country           | [Varga: "Sudmark stokes fear,"] said Varga.              | Varga -> Sudmark against
            of a thing             | [Varga: "Nothing but insults, degrading comments about millers,"] said Varga. | -
            still to be shown      | [Varga: "Brandt will have to earn the post by demonstrating that he has the temperament for the job,"] said Varga. | -
            of a thing, as before  | [Varga: "The salt toll hurts working families and kills jobs."] said Varga. | -
            too weak               | [Varga: "The regatta is boring,"] said Varga.            | -
            """)
    void conductIsOfSomebody(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @Test
    void whatTheSpeakersSayTheyBelieveIsTheirs() {
        String body = "Varga said she believed the canal toll was a disaster.";
        Span content = new Span(body.indexOf("she"), body.length() - 1);
        Quotation told = new Quotation(
                Quotation.Kind.INDIRECT, List.of(content), null, null, "Q1", "Ilse Varga", 0.9, "indirect:verb-before");
        assertEquals("Varga -> canal toll against", Fixture.text(Fixture.find(body, List.of(told))));
    }
}
