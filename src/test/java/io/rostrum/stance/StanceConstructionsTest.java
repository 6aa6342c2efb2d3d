package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What joins a holder and a target, with invented names: every stance, also those that are not counted. */
class StanceConstructionsTest {

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
}
