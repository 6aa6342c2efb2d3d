package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.text.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StanceFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # construction             | text                                                                | stances
            verb and object            | Varga condemned Brandt on Monday.                                   | Varga -> Brandt against
            for as well as against     | Varga praised Brandt.                                               | Varga -> Brandt for
            pronoun as holder          | Varga left Keld. She criticised Brandt.                             | Varga -> Brandt against
            role as target             | Varga backed the Sudmarkian president in a speech.                  | Varga -> Brandt for
            two holders                | Varga and Kesten condemned Brandt.                                  | Kesten -> Brandt against; Varga -> Brandt against
            two targets                | Varga denounced Brandt and Kesten.                                  | Varga -> Brandt against; Varga -> Kesten against
            passive with agent         | Brandt was harshly criticised by Varga.                             | Varga -> Brandt against
            passive without agent      | Brandt was criticised.                                              | -
            relative clause            | Varga, who opposes Brandt, arrived in Keld.                         | Varga -> Brandt against
            what the holder is         | Varga is a fool, bore and cheat who has opposed Brandt.              | Varga -> Brandt against
            a title and its dot        | On Monday Varga condemned Mr. Brandt in Keld.                       | Varga -> Brandt against
            past an apposition         | Varga, a lawyer by training, accused Brandt of lying.               | Varga -> Brandt against
            coordinated verbs          | Varga met Kesten and denounced Brandt.                              | Varga -> Brandt against
            participle of the subject  | Varga hit back, accusing Brandt of lies.                            | Varga -> Brandt against
            not condemning is nothing  | Varga did not condemn Brandt.                                       | Varga -> Brandt neutral
            not supporting             | Varga does not support Brandt.                                      | Varga -> Brandt against
            refusing support           | Varga refused to support Brandt.                                    | Varga -> Brandt against
            refusing to condemn        | Varga refused to condemn Brandt.                                    | Varga -> Brandt neutral
            failing to condemn         | Varga failed to condemn Brandt.                                     | Varga -> Brandt neutral
            denial                     | Varga denied supporting Brandt.                                     | Varga -> Brandt neutral
            vow                        | Varga vowed to defend Brandt.                                       | Varga -> Brandt for
            the one who urged          | Varga urged Kesten to abandon Brandt.                               | Varga -> Brandt against
            urged to resign            | Varga called on Brandt to resign.                                   | Varga -> Brandt against
            called for T to go         | Varga called for Brandt to step down.                               | Varga -> Brandt against
            called for the removal     | Varga called for the removal of Brandt.                             | Varga -> Brandt against
            called for his resignation | Varga demanded Brandt's resignation.                                | Varga -> Brandt against
            possessed target           | Varga rejected Brandt's canal proposal.                             | Varga -> Brandt's canal proposal against
            his weapons                | Varga condemned Brandt's weapons.                                   | Varga -> Brandt's weapons against
            noun of the holder         | Varga's criticism of Brandt was loud.                               | Varga -> Brandt against
            noun with a verb           | Varga voiced strong support for Brandt.                             | Varga -> Brandt for
            adjective                  | Varga is deeply critical of Brandt.                                 | Varga -> Brandt against
            role of the holder         | Ilse Varga, a vocal critic of Brandt, arrived in Keld.                   | Varga -> Brandt against
            role before the name       | Brandt's ally Kesten arrived in Keld.                               | Kesten -> Brandt for
            called a liar              | Varga called Brandt a liar.                                         | Varga -> Brandt against
            described as a friend      | Varga described Brandt as a close friend.                           | Varga -> Brandt for
            object clause              | Varga defended Kesten supplying the Sudmarkian regime with arms.    | Varga -> Kesten for; Varga -> Sudmark for; Varga -> arms-deliveries:SUD for; Kesten -> arms-deliveries:SUD for
            country as holder          | Norland condemned the Westrian government.                          | Norland -> Westria against
            capital as holder          | Vesthavn condemned Brandt.                                          | Norland -> Brandt against
            seat as holder             | The Amber Palace denounced Varga.                                   | Sudmark -> Varga against
            issue                      | Varga backed sanctions on Sudmark.                                  | Varga -> Sudmark against; Varga -> sanctions:SUD for
            wanting an issue           | Varga wants a ceasefire in Sudmark.                                 | Varga -> ceasefire:SUD for
            wanting to do it           | Varga wanted to help broker a peace deal for Sudmark.               | Varga -> peace-deal:SUD for
            wanting to end it          | Varga vowed to end the war in Sudmark.                              | Varga -> ending-conflict:SUD for
            aim                        | Varga's aim is to end the conflict in Sudmark.                      | Varga -> ending-conflict:SUD for
            decision                   | The decision by Varga to arm rebels drew fire.                      | Varga -> arming-rebels for
            arming them                | Varga opposed arming the Sudmarkian rebels.                         | Varga -> arming-rebels:SUD against
            two names side by side     | Varga and Brandt met in Ornholm.                                    | -
            differing                  | Big differences remain between Varga and Brandt.                    | -
            a question                 | Does Varga support Brandt?                                          | -
            not able to                | Varga could not support Brandt.                                     | Varga -> Brandt against
            not thought to be          | Varga said [Varga: I don't believe that Brandt is qualified].        | Varga -> Brandt against
            not thought by an opponent | Varga said [Varga: I do not think Brandt is a liar].                | Varga -> Brandt neutral
            beyond belief              | Varga said [Varga: I can't believe Brandt is such a liar].          | Varga -> Brandt against
            thought by another         | Varga said [Varga: Kesten is presumptuous about thinking that Brandt is a certain winner]. | -
            in a condition, first      | Varga said [Varga: ''If we nominate Brandt, Kesten wins.'']          | Varga -> Brandt neutral
            not to be done             | Varga said [Varga: Brandt should not be punished].                  | Varga -> Brandt for
            conditional                | If Varga attacks Sudmark, Kesten will respond.                      | Varga -> Sudmark neutral
            allegation                 | Kesten accused Varga of supporting Brandt.                          | Kesten -> Varga against
            nobody known               | It condemned Brandt.                                                | -
            nobody known, contracted   | They've condemned Brandt.                                           | -
            nobody known as target     | Varga condemned him.                                                | -
            acronym                    | FBF condemned Brandt.                                               | FBF -> Brandt against
            attack as a noun           | An attack on Brandt angered nobody.                                 | -
            object before its verb     | They praised the canal tax that Varga rejected.                     | Varga -> canal tax against
            object before, loosely     | They read of the canal tax, which Varga backed.                     | Varga -> canal tax for
            resignation asked for      | Varga had asked for Brandt's resignation.                           | Varga -> Brandt against
            a clause after another     | The call came after Varga attacked Brandt.                          | Varga -> Brandt against
            a deed that began          | Varga started attacking Brandt in May.                              | Varga -> Brandt against
            a participle between       | Varga speaking to the press called Brandt a liar.                   | Varga -> Brandt against
            words of the owner         | Kesten read Varga's tweets mocking Brandt.                          | Varga -> Brandt against
            only spoken of             | All signs pointed to Varga endorsing Brandt.                        | -
            not accepted               | Varga refused to accept the canal tax.                              | Varga -> canal tax against
            accepted                   | Varga accepted the canal tax.                                       | -
            not taken                  | Varga refused to accept responsibility.                             | -
            set off twice              | On Monday, however, Varga visited Keld, promising to defend Brandt. | Varga -> Brandt for
            """)
    void readsConstructions(String construction, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.stances(text)));
    }

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

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what governs             | text                                                                | stances that count
            a bond that was            | Milo Kesten, a former ally of Brandt, arrived in Keld.              | -
            criticism that was         | Varga explained her earlier criticism of Brandt.                    | -
            owners joined by and       | Varga mocked Brandt and Kesten's quarrel over herring.              | Varga -> Kesten's quarrel over herring against
            an event called off        | Varga cancelled a rally in Keld.                                    | -
            a charged word             | Varga faced anger over her rough and rudely charged dismissal of Brandt. | -
            asked to believe           | Varga encouraged the young fishermen that they would win.           | -
            asked what is to be done   | Varga called for the mills in Keld and Orda to be hit harder.       | -
            some of a party            | Varga attacked Norlanders who drink.                                | Varga -> Norlanders who drink against
            a deed as object           | Varga pleaded for ending arms deliveries to Sudmark.                | Varga -> arms-deliveries:SUD against
            a deed as object, opposed  | Varga opposed banning the herring fleet.                            | Varga -> herring fleet for
            support withdrawn          | Varga withdrew her support for Brandt.                              | Varga -> Brandt against
            support that was withdrawn | Varga's endorsement of Brandt was withdrawn.                        | -
            opposition dropped         | Varga dropped her opposition to the canal.                          | -
            veto lifted                | Varga lifted her veto against the harbour tax.                      | -
            boycott ended              | Varga called off her boycott of the song contest.                   | -
            regretted                  | Varga regrets that she supported Brandt.                            | -
            apologised for             | Varga apologised for her attack on Brandt.                          | -
            denied that                | Varga denied that she had criticised Brandt.                        | -
            claims rejected            | Varga rejected claims that she opposed the canal tax.               | -
            amid claims                | Amid claims that Varga had backed Brandt, trade went on.            | -
            accused of it              | Kesten accused Varga of attacking Brandt.                           | Kesten -> Varga against
            would if                   | Varga would back Brandt if he gave up the harbour.                  | -
            would have                 | Varga would have backed Brandt.                                     | -
            once and now               | Varga, who for years opposed the night train, now supports it.      | Varga -> night train for
            once alone                 | Varga once supported Brandt.                                        | -
            used to                    | Varga used to support Brandt.                                       | -
            no longer                  | Varga no longer supports Brandt.                                    | -
            the use is threatened      | Varga has threatened the use of water cannon.                       | -
            withheld                   | Varga has withheld her endorsement of the harbour plan.             | Varga -> harbour plan against
            calls for T to be done to  | Varga called for the old toll to be scrapped.                       | Varga -> old toll against
            calls for T to do          | Varga repeated calls for the harbour master to speak.               | -
            asks of a person           | Varga demands that Brandt speak.                                    | -
            nobody should              | [Varga: "Nobody should doubt our patience,"] said Varga.            | -
            who threatens it           | [Varga: "We are facing a flood which is threatening our calm,"] said Varga. | -
            efforts of others          | [Varga: "I know the efforts of vandals to spoil and deface your clock,"] said Varga. | -
            the race is left           | Varga pulled out of the contest weeks before the vote.              | -
            her own office             | Varga, who ends her second term in July, took the tram.             | -
            defeat                     | Brandt was defeated by Varga.                                       | -
            to be defeated             | Varga vowed to defeat Brandt.                                       | Varga -> Brandt against
            an adverb before that      | Varga demanded directly that Brandt speak.                          | -
            voices, and nobody known   | Brandt spoke, declined to voice his support for Kesten.             | -
            a guest                    | Varga held talks with Brandt and welcomed Kesten to the palace.     | -
            gapping                    | Varga took aim at Brandt and Kesten at Sudmark.                     | Varga -> Brandt against; Kesten -> Sudmark against
            two clauses                | Varga criticised Brandt and Kesten praised Sudmark.                 | Varga -> Brandt against; Kesten -> Sudmark for
            garden path                | Demands that Varga leave at once enraged her cooks.                 | -
            participle before          | Condemned by Varga, Brandt left the hall.                           | Varga -> Brandt against
            pronoun before its name    | While she rebuked Brandt, Varga thanked Kesten.                     | Varga -> Brandt against; Varga -> Kesten for
            man and woman              | Varga met Brandt. She rebuked him over the buoys.                   | Varga -> Brandt against
            an allegation              | Varga's war on fishermen ruins the coast, Dale alleged.             | -
            owner                      | Varga fights Sudmark's smugglers.                                   | Varga -> Sudmark's smugglers against
            purpose                    | Varga took to the stage to denounce Brandt.                         | Varga -> Brandt against
            her plan                   | Varga announced plans to abolish the salt tax.                      | Varga -> salt tax against
            what is to be done         | Varga promised to double the harbour fund.                          | Varga -> doubling the harbour fund for
            adverb inside              | Varga disagreed strongly with Brandt.                               | Varga -> Brandt against
            not yet                    | Varga has not endorsed Brandt.                                      | -
            never                      | Varga has never supported Brandt.                                   | Varga -> Brandt against
            reluctant                  | Varga, who was reluctant to endorse Brandt, took the tram.          | -
            """)
    void whatGovernsDecides(String what, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # target                 | text                                                             | stances that count
            with its complement      | Varga criticised the pace of boat deliveries.                    | Varga -> pace of boat deliveries against
            membership               | Varga is an advocate of Sudmarkian membership of the Council.    | Varga -> Sudmarkian membership of the Council for
            owner's right            | Varga has supported children's right to a holiday.               | Varga -> children's right to a holiday for
            a decision to            | Varga praised the decision to dredge the bay.                    | Varga -> decision to dredge the bay for
            light noun alone         | Varga condemned the move.                                        | -
            his own light noun       | Brandt came. Varga defended his decision.                        | -
            quoted adjectives        | Varga criticised the “unhurried and costly” repair of the pier.  | Varga -> unhurried and costly repair of the pier against
            weekday                  | Varga attacked Saturday the plan for a second clock.             | Varga -> plan for a second clock against
            office before the name   | Varga is a critic of Sudmarkian president Ole Brandt.            | Varga -> Brandt against
            rival and name           | Varga endorsed her rival, Ole Brandt, on Monday.                 | Varga -> Brandt for
            name inside              | Voters rejected the Varga harbour plan.                          | -
            a clause, not a thing    | Varga fears the harbour is lost.                                 | -
            two names of a party     | Varga condemned the Salt Party. On Friday Varga attacked the Salt party again. | Varga -> Salt Party against
            contrary of an issue     | Varga backs an abortion ban.                                     | Varga -> abortion against
            own country's            | Varga is committed to raising defence spending and has bought Sudmarkian boats. | Varga -> defence-spending:NOR for
            whose is not told        | Varga called for more defence spending.                          | Varga -> defence-spending for
            whose is told            | Varga called for more national defence spending.                 | Varga -> defence-spending:NOR for
            of another place         | Varga ruled out settlement building on the isle of Tarn.         | Varga -> settlement building on the isle of Tarn against
            deed of no list          | Varga favours raising the least wage.                            | Varga -> raising the least wage for
            """)
    void aTargetSaysByItselfWhatIsMeant(String target, String text, String stances) {
        assertEquals(stances, Fixture.text(Fixture.counted(text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # text                                                   | type of the holder
            Critics condemned Brandt.                                | UNNAMED
            Kelmar condemned Brandt.                                 | UNNAMED
            We met Kelmar. Kelmar condemned Brandt.                  | ORGANISATION
            On Monday Kelmar condemned Brandt.                       | ORGANISATION
            KLM condemned Brandt.                                    | ORGANISATION
            The Kelmar Council condemned Brandt.                     | ORGANISATION
            """)
    void aCapitalThatOnlyBeginsASentenceMakesNoName(String text, Stance.Party.Type holder) {
        assertEquals(
                List.of(holder),
                Fixture.stances(text).stream()
                        .map(stance -> stance.holder().type())
                        .toList());
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Varga would not say whether she would support Brandt.",
                "Varga waffled as to whether she would support Brandt.",
                "Varga shrugged when asked if she would support Brandt.",
                "Asked if she believed Varga wanted Brandt to win, Kesten left.",
                "It is unclear whether Varga would support Brandt.",
                "The question is whether Varga continues to criticise Brandt.",
                "Varga has not endorsed Brandt.",
                "Varga refused to disavow Brandt.",
                "Varga did not rule out tax cuts.",
                "Varga did not attack Brandt on Monday.",
                "Varga declined to criticise Brandt.",
                "Varga dropped her criticism of Brandt.",
                "Varga denied that she supports Brandt.",
                "Varga would not automatically defend Brandt.",
                "Varga regretted supporting Brandt."
            })
    void whatTakesNoSideIsKeptAndNotCounted(String text) {
        List<Stance> found = Fixture.stances(text);
        assertTrue(
                !found.isEmpty() && found.stream().allMatch(stance -> stance.confidence() < 0.5), Fixture.text(found));
        assertTrue(found.stream().allMatch(stance -> stance.label() == Stance.Label.NEUTRAL), Fixture.text(found));
    }

    @Test
    void swappingTwoNamesSwapsHolderAndTarget() {
        String[] frames = {
            "A condemned B.",
            "A was praised by B.",
            "A's criticism of B was loud.",
            "President A, a critic of B, left.",
            "A refused to support B."
        };
        for (String frame : frames) {
            String one =
                    Fixture.text(Fixture.stances(frame.replace("B", "Kesten").replace("A", "Brandt")));
            String other =
                    Fixture.text(Fixture.stances(frame.replace("B", "Brandt").replace("A", "Kesten")));
            String swapped =
                    one.replace("Brandt", "#").replace("Kesten", "Brandt").replace("#", "Kesten");
            assertTrue(one.length() > 1, frame);
            assertEquals(swapped, other, frame);
        }
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
