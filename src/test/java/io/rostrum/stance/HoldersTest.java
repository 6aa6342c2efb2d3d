package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who can hold a stance, with invented names. */
class HoldersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # kind                   | text                                                                     | holders and stances
            an organisation          | The Harbour Guild condemned Varga.                                       | ORGANISATION Harbour Guild -> Ilse Varga against
            what stands before it    | The powerful Harbour Council condemned Varga.                            | ORGANISATION Harbour Council -> Ilse Varga against
            a number in its name     | The 6th Harbour Court condemned Varga.                                   | ORGANISATION 6th Harbour Court -> Ilse Varga against
            a foreign name           | On Monday Havn sans Grenser condemned Varga.                             | ORGANISATION Havn sans Grenser -> Ilse Varga against
            what works for a name    | Dale left. The Dale campaign condemned Varga.                            | ORGANISATION Dale campaign -> Ilse Varga against
            an abbreviation, no name | A rich super PAC condemned Varga.                                        | UNNAMED rich super PAC -> Ilse Varga against
            what a thing does        | On Monday an ad targeting Hollin attacked Varga.                         | -
            words of no name         | Harbourite side Holm condemned Varga  .                                  | -
            a place for a report     | HOLLIN, Norland — Brandt won the vote, embarrassing Varga.             | LEADER Ole Brandt -> Ilse Varga against
            a poll                   | The latest Harbour poll condemned Varga.                                 | -
            a law                    | The Harbour Amendment condemned Varga.                                   | -
            some of a group          | Varga left. Many Harbourites condemned Varga.                            | UNNAMED Many Harbourites -> Ilse Varga against
            ten of a group           | Varga left. Ten Harbourites condemned Varga.                             | UNNAMED Harbourites -> Ilse Varga against
            a country                | Norland condemned Varga.                                                 | COUNTRY Norland -> Ilse Varga against
            a person named like one  | On Monday Kent Norland condemned Varga.                                  | PERSON Kent Norland -> Ilse Varga against
            a title before a name    | On Monday President Holm condemned Varga.                                | PERSON Holm -> Ilse Varga against
            a title in a place       | On Monday King County condemned Varga.                                   | ORGANISATION King County -> Ilse Varga against
            a day behind an office   | Rivals for president Thursday condemned Varga.                           | UNNAMED Rivals for president Thursday -> Ilse Varga against
            an opposition            | The Norlandic opposition leadership condemned Varga.                     | UNNAMED Norlandic opposition leadership -> Ilse Varga against
            two nouns in its name    | The Food and Drug Council condemned Varga.                               | ORGANISATION Food and Drug Council -> Ilse Varga against
            a person of a country    | “Varga is unfit,” said Kai Holm of Harbour Watch Norland.              | PERSON Kai Holm -> Ilse Varga against
            no person's name         | “Varga is unfit,” one Norland Democrat said.                             | UNNAMED one Norland Democrat -> Ilse Varga against
            a share of people        | Varga is unfit, 63 percent of voters said.                               | UNNAMED 63 percent of voters -> Ilse Varga against
            what says nothing itself | Varga is unfit, the survey showed.                                       | -
            """)
    void areWhoTheTextNames(String kind, String text, String stances) {
        assertEquals(stances, Fixture.holders(text));
    }
}
