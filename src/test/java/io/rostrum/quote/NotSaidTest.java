package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What nobody said, or not the person beside the cue, is not counted for that person by default. */
class NotSaidTest {

    private static final String VARGAS = "Ilse Varga:";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what tells it       | text
        did not               | Ilse Varga did not say when the mill would open.
        never                 | Ilse Varga never claimed that the mill was hers.
        at no time            | Ilse Varga has at no point said that the mill was hers.
        inverted              | At no time did Ilse Varga say that the mill was hers.
        nor                   | Nor did Ilse Varga say that the mill was hers.
        would not             | Ilse Varga wouldn't say whether the mill would open.
        declined to           | Ilse Varga declined to say whether the mill would open.
        refused to            | Ilse Varga refused to confirm that the mill was rotten.
        declined an act       | Ilse Varga declined to close the mill before the winter came.
        refused an act        | Ilse Varga refused to be photographed beside the mill that had burnt.
        hopes                 | Ilse Varga hopes to win the mill that will bring her the votes.
        sees                  | Ilse Varga sees the mill as a way to win the votes that she lost.
        hoping                | Ilse Varga went to Hollin, hoping that the millers would vote for her.
        the name of a work    | Ilse Varga released a memo called “The Facts of the Mill.”
        a number of votes     | The count stood still. Ilse Varga: 547. Mirko Orda: 46.
        short of saying       | Ilse Varga stopped short of saying that the mill would close.
        neither of two        | Ilse Varga would neither say who had paid nor name the price.
        nobody of two         | Neither Mirko Orda nor Ilse Varga said that the mill would close.
        little                | Ilse Varga said nothing about how the mill would be sold.
        if                    | If Ilse Varga says that the mill is safe, the millers will cheer.
        a question            | Did Ilse Varga say that the mill would close?
        told                  | Ilse Varga was told that the mill would close.
        asked                 | Ilse Varga has been asked whether the mill would close.
        when asked            | Ilse Varga smiled when asked whether the mill would close.
        urged                 | Ilse Varga is being urged to close the mill and to feed the millers.
        said to               | Ilse Varga is said to believe that the mill is a toy.
        projected             | Ilse Varga is projected to win the mill and to lose the boat.
        expected              | Ilse Varga was expected to win the mill and to lose the boat.
        of a paper            | According to a complaint, Ilse Varga may have sold the mill twice.
        of officials          | According to two millers, Ilse Varga sold the mill twice.
        no clue               | Ilse Varga offered no clue as to when the mill would open.
        no view               | Ilse Varga offered no view on whether the mill would open.
        no opinion            | Ilse Varga expressed no opinion about who should run the mill.
        refused to be drawn   | Ilse Varga refused to be drawn on whether the mill would open.
        told to expect        | Varga told to expect ‘worst mill in memory’
        nor has she ever      | Nor has Ilse Varga ever promised that the mill would open.
        nothing               | Ilse Varga has proposed nothing that would close the mill.
        others said it        | Ilse Varga denounced suggestions by two millers that she would close the mill.
        told, in a headline   | Mill ‘a ruin’, Varga told
        probably              | Ilse Varga probably thinks that the mill is a toy.
        perhaps               | Perhaps Ilse Varga thinks that the mill is a toy.
        must                  | Ilse Varga must think that the mill is a toy.
        an act                | Ilse Varga decided to leave the mill and to walk home.
        a plan                | Ilse Varga plans to sell the mill and to buy a boat.
        a relative clause     | Ilse Varga shrugged off limits that the council had set for the mill.
        no time, a promise    | At no time has Ilse Varga promised that the mill would turn.
        no circumstances      | Under no circumstances has Ilse Varga announced that the mill is sold.
        nowhere               | Nowhere in her letter does Ilse Varga promise that the mill will turn.
        were it said          | Had Ilse Varga announced that the mill was sold, the millers would have left.
        whether               | It is unclear whether Ilse Varga told the millers that the mill was sold.
        not she               | It was not Ilse Varga who said that the mill was sold.
        denied saying         | Ilse Varga denied saying that the mill was sold.
        another one           | Ilse Varga rejected rules which the council had made.
        """)
    void isNotCounted(String what, String text) {
        String counted = QuotedText.counted(text);
        assertEquals(counted.replace(VARGAS, ""), counted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows       | text                                                               | content
        not only              | Ilse Varga not only said that the mill was safe.                   | that the mill was safe
        no belief             | Ilse Varga does not believe that the mill is safe.                 | that the mill is safe
        negation inside       | Ilse Varga said she was never told that the mill was safe.         | she was never told that the mill was safe
        is warning            | Ilse Varga is warning that the mill will fall.                     | that the mill will fall
        decided that          | Ilse Varga decided that the mill was safe.                         | that the mill was safe
        asked, then said      | Ilse Varga, asked whether the mill would close, said it would not. | it would not
        told once             | Ilse Varga once told me that she hated mills.                      | that she hated mills
        no longer             | Ilse Varga told millers that she no longer minded the noise.       | that she no longer minded the noise
        when she said         | When Ilse Varga said the mill would close                          | the mill would close
        """)
    void isCounted(String what, String text, String content) {
        assertEquals("indirect Ilse Varga: " + content, QuotedText.counted(text));
    }
}
