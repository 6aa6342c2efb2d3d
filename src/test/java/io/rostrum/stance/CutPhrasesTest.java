package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets in free words that break off, or of which only what stands around them tells what is meant, with invented names. */
class CutPhrasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # kind                  | text                                                                 | stances that count
            a deed alone            | Varga called for salting so-called ''soft'' herrings.                | -
            a deed alone, at an end | Varga hates losing.                                                  | -
            a deed with its object  | Varga is committed to mending old canals.                            | Varga -> mending old canals for
            done by another         | Varga told of her preference for having regional guilds address it.  | -
            before of               | Varga attacked the salty influence of ''soft'' herrings.             | -
            marks before of         | Varga warned against the “fevered dreams” of a salter.               | -
            at a mark               | Varga opposes Norlandic ''boots on the ground'' in Keld.             | -
            only what marks hold    | Varga had her concerns about “salters trying to get rich” and tolls. | Varga -> salters trying to get rich against
            marks behind a noun     | Varga called red-beard fishermen “criminals” and worse.              | Varga -> red-beard fishermen against
            marks behind an owner   | [Varga: Brandt’s “latest canal meltdown is unhinged,”] said Varga.   | Varga -> Brandt’s latest canal meltdown against
            looks like a noun       | Varga spoke of her commitment to improving old canals at an event.   | Varga -> improving old canals for
            so called               | Varga backed the salt treatment of so-called soft herrings.          | Varga -> salt treatment of so-called soft herrings for
            what is done            | Varga praised the canal plans to attend Thursday’s feast.            | -
            a clause cut            | Varga supported guilds deciding whether to dig.                      | -
            no end of the clause    | Varga embraced fishermen who have demanded canals.                   | Varga -> fishermen who have demanded canals for
            what is not allowed     | Varga defended her canal policy of not allowing salters to dig.      | -
            before its noun         | Varga praised Brandt's retail herring skills.                        | Varga -> Brandt's retail herring skills for
            the first of two        | Varga dismisses the standard strategic and tactical ways of her era. | -
            a cut month             | Varga praised the herring answer to the Sept. 11 flood.              | -
            a cut name              | Varga backs Holm v. Falk.                                            | -
            """)
    void areNoTargets(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # kind                  | text                                                                 | stances that count
            a thing told before     | Varga mocked the complaint.                                          | -
            one like another        | Varga opposed a similar effort.                                      | -
            the author's word       | Varga dropped by to praise the controversial proposal.               | -
            whose stance            | Varga was critical of Brandt's stance.                               | -
            whose stance on what    | Varga was critical of Brandt's herring stance.                       | Varga -> Brandt's herring stance against
            a party's               | Varga voted for the Republican deal.                                 | -
            one of many             | Varga denounced the border agreement.                                | -
            one of many, named      | Varga denounced the Norland-Sudmark border agreement.                | Varga -> Norland-Sudmark border agreement against
            told by a bare kind     | Dale signed a herring deal. Varga opposes the deal.                  | -
            told by name            | Dale signed the Holm deal. Varga opposes the deal.                   | Varga -> Holm deal against
            told with more words    | Dale read the Sudmarkian salty mill pact. Varga denounced the mill pact. | Varga -> Sudmarkian salty mill pact against
            an issue, whose         | Varga could not support the trade deal.                              | -
            an issue of a country   | Varga could not support the trade deal with Sudmark.                 | Varga -> trade-deal:SUD against
            the owner's own         | Varga praised the movie's title.                                     | -
            an owner that is known  | Varga praised the party's herring programme.                         | Varga -> party's herring programme for
            the group               | Varga denounced efforts to close the group.                          | -
            others                  | Varga blocked the release of several others.                         | -
            somebody                | Varga nominated a centrist judge.                                    | -
            last of several         | Varga praised the old canals and favours.                            | Varga -> old canals for
            that there is           | Varga fought against the new threats that exist within Norland.      | -
            """)
    void pointNowhereElse(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
