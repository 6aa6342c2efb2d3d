package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of sentences that real news has, with invented names: which stances are counted. */
final class StanceKindsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            over abbreviations      | Varga urged Keld to join a union to oust Col. Rask Holm. | Varga -> joining a union to oust Col. Rask Holm for
            who signs is for it     | Varga pledged to sign a treaty with Sudmark.             | Varga -> treaty with Sudmark for
            signing as object       | Varga defended signing a treaty with Sudmark.            | Varga -> treaty with Sudmark for
            into law                | Varga signed the canal bill into law.                    | Varga -> canal bill for
            less of a measure       | Varga called for reducing the herring rate to 5 percent. | Varga -> reducing the herring rate to 5 percent for
            a measure to be lowered | Varga wants to lower toll rates.                         | Varga -> lowering toll rates for
            Miss of all             | Varga mocked a former Miss Universe.                     | Varga -> former Miss Universe against
            Miss with her name      | Varga mocked former Miss Universe Ina Holm.              | Varga -> Ina Holm against
            names before a noun     | Varga backed Medicare and Mill Fund cuts.                | Varga -> Mill Fund cuts for
            owner on s              | Varga spoke of her criticism of Ole Holms’ vote.         | Varga -> Ole Holms’ vote against
            idea of an issue        | Varga mocked the idea of gun control.                    | Varga -> gun-control against
            some of an issue        | Varga opposes any trade deal that kills herrings.        | Varga -> trade deal that kills herrings against
            no issue                | Varga questioned the judicial independence of Sudmark.   | Varga -> judicial independence of Sudmark against
            """)
    void targetsAreWhole(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            proposed by its owner  | Brandt was asked of Varga's proposed border wall.         | Varga -> border-wall for
            proposal for an issue  | Brandt was asked of Varga's proposal for gun control.     | Varga -> gun-control for
            proposal for another   | Brandt was asked of Varga's proposal for red herrings.    | -
            against                | Varga was against the gun control of Norland.             | Varga -> gun-control against
            up against             | Varga is up against Brandt in May.                        | -
            as against another     | Varga was loud, as she was against Brandt.                | -
            has an endorsement     | Varga won the endorsement of Brandt.                      | Brandt -> Varga for
            wants an endorsement   | Varga hopes to win the endorsement of Brandt.             | -
            has money              | Varga has the financial backing of Brandt.                | -
            backed by              | Varga, backed by Brandt, won.                             | Brandt -> Varga for
            taken out              | Varga withdrew Norland from the arms embargo.             | Varga -> arms-embargo against
            taken out of a country | Varga pulled the nation out of Sudmark.                   | -
            taken in               | Varga committed Norland to the Paris agreement.           | Varga -> climate-treaty for
            other thing moved      | Varga committed her dog to the Paris agreement.           | -
            hit on something       | Varga hit Brandt on taxes.                                | Varga -> Brandt against
            shot between           | Varga took a veiled shot at Brandt.                       | Varga -> Brandt against
            whom H calls           | Brandt, whom Varga calls a liar, left.                    | Varga -> Brandt against
            which H calls          | Brandt spoke of the arms embargo, which Varga called a disaster. | Varga -> arms-embargo against
            name of an apposition  | Ilse Varga, a leader who is a harsh critic of Brandt, left.  | Varga -> Brandt against
            two subjects           | [Varga: "Brandt and Kesten are dangerous,"] said Varga.   | Varga -> Kesten against; Varga -> Brandt against
            a bad kind of deal     | [Varga: "NAFTA is a terrible trade deal,"] said Varga.    | Varga -> nafta against
            ads                    | Varga ran ads attacking Brandt.                           | Varga -> Brandt against
            vow as a noun          | Varga's vow to cut taxes drew applause.                   | Varga -> tax-cuts for
            such as                | Varga spoke on things, such as an arms embargo, which she backed. | Varga -> arms-embargo for
            """)
    void constructionsGiveTheirHolder(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            blamed on another      | Varga blamed the salt tax on Brandt.                             | Varga -> Brandt against
            blamed where           | Varga blamed salters on Twitter.                                 | Varga -> salters against
            blamed with more words | Varga blamed the rise of tolls on Brandt.                        | Varga -> Brandt against
            stands before it       | Varga spoke against the bronze backdrop of the mill.             | -
            in court               | Varga defended people accused of theft.                          | -
            own bid                | Varga ended her bid.                                             | -
            own season             | Varga won, ending a long herring season.                         | -
            own plan               | Varga scrapped plans to visit Brandt.                            | -
            own appearance         | Varga told them to stop booking paid appearances.                | -
            own standing           | Varga sought to bolster her credibility.                         | -
            where to go            | Varga urged salt hackers to go looking for herrings.             | -
            to go away             | Varga said that [Varga: Brandt must go.]                         | Varga -> Brandt against
            looks like an object   | Varga said the wave of protests demands that all fishermen work. | -
            devotion               | Varga questioned the canal guild's dedication to herrings.       | -
            denied, not fought     | Varga called the herring plague a hoax.                          | -
            what signs say         | Despite signs that Varga opposed Brandt, they met.               | -
            what one infers        | It is apparent that Varga wanted to protect Brandt.              | -
            how she would          | It came in an answer about how Varga would fight Brandt.         | -
            just herself           | Varga will insist on being the Harbour Queen.                    | -
            honored by another's   | Varga is honored by the endorsement of the canal guild.          | -
            wrong in a matter      | [Varga: "The salters were wrong in what they saw,"] said Varga.  | -
            condolence             | [Varga: "My heart goes out to the fishermen,"] said Varga.       | -
            the author's word      | Varga promoted a baseless herring theory.                        | -
            who shot whom          | Varga criticised Ole Brandt for shooting and killing Ina Holm.   | Varga -> Brandt against
            with her               | Brandt and her daughter, Ilse Varga, also stumped for her.       | -
            a place                | Varga criticized Tulsa, Okla., salters.                          | -
            """)
    void verbsAndTheirObjectsAreWhatTheySeem(String kind, String text, String stances) {
        assertEquals(stances, Fixture.text(counted(text)));
    }

    private static List<Stance> counted(String text) {
        return Fixture.stances(text).stream()
                .filter(stance -> stance.confidence() >= 0.5)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Varga thanked Brandt for his service.                                | -
            Varga thanked Brandt.                                                | Varga -> Brandt for
            [Varga: "Thank you to all harbour pilots,"] said Varga.              | Varga -> harbour pilots for
            Varga thanked the Harbour Guild.                                     | -
            Varga thanked Brandt for backing the canal.                          | Varga -> Brandt for
            Varga did not endorse Brandt until July.                             | -
            Varga has not endorsed Brandt and backed Kesten.                     | Varga -> Kesten for
            [Varga: "Brandt is no villain,"] said Varga.                         | -
            [Varga: "Brandt is not fit,"] said Varga.                            | Varga -> Brandt against
            Varga is challenging Brandt for his seat.                            | -
            Varga challenged Brandt on his taxes.                                | Varga -> Brandt against
            Varga, Brandt's main rival for the crown, left.                      | -
            Varga praised the decision to hire Brandt, calling it a disaster.    | Varga -> decision to hire Brandt for
            """)
    void whatHidesOrOnlyGreetsIsNotCounted(String text, String stances) {
        List<Stance> counted = counted(text);
        assertEquals(stances, Fixture.text(counted));
        assertTrue(counted.stream().noneMatch(stance -> stance.label() == Stance.Label.NEUTRAL), text);
    }
}
