package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of a target end, with invented names. */
final class WholeDeedsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            vowing besides         | Varga spoke, promising to transfer the fair from Keld to the coast and vowing to pay for it. | Varga -> transferring the fair from Keld to the coast for
            urging besides         | Varga promised to send troops to Orda and urging Brandt to pay. | Varga -> sending troops to Orda for
            later                  | Varga will urge Brandt to back her request to dredge the bay for a second time later. | Varga -> Ilse Varga's request to dredge the bay for a second time for
            shut down              | Varga defended the decision to order inns near schools to shut down. | Varga -> decision to order inns near schools to shut down for
            several                | [Varga: "It is time for Brandt to stop playing tunes with the health, safety and well-being of fishermen in Orda,"] said Varga. | Varga -> playing tunes with the health, safety and well-being of fishermen in Orda against
            several, comma twice   | Varga vowed to protect boats, nets, and the piers.       | Varga -> protecting boats, nets, and the piers for
            no row, but another    | Brandt met Varga, who vowed to repair the sea wall, and his wife. | Varga -> repairing the sea wall for
            first of several       | Varga condemned the health, safety and schooling of fishermen. | -
            no row, but a speech   | Varga vowed to repair the sea wall, Brandt and Kesten said. | Varga -> repairing the sea wall for
            for those with         | For those with salt pans, Varga would impose a boat levy. | -
            for fishermen who      | For fishermen who drink, Varga would impose a boat levy. | -
            for years              | For years, Varga promised to impose a boat levy.         | Varga -> imposing a boat levy for
            """)
    void deedsAreToldWhole(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            rules of what          | Varga backs bright-line rules.                           | -
            tougher rules          | Varga backs tougher regulations.                         | -
            salt rules             | Varga backs tougher salt rules.                          | Varga -> tougher salt rules for
            pretence of a party    | Varga condemned the pretense of the Harbourites.         | -
            a deal of an issue     | Varga called Brandt's proposed Brexit deal "lousy".        | Varga -> Brandt's proposed Brexit deal against
            the issue              | Varga opposes Brexit.                                    | Varga -> brexit against
            one's plan             | Varga opposes Brandt's infrastructure plan.              | Varga -> Brandt's infrastructure plan against
            an own plan            | Varga defended her infrastructure plan.                  | Varga -> Ilse Varga's infrastructure plan for
            nobody's plan          | Varga opposes the infrastructure plan.                   | Varga -> stimulus against
            """)
    void targetsTellWhatIsMeant(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }
}
