package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "X, Y and Z said" is one quotation of each: every row tells who speaks together, by the words printed and the name. */
class JointSpeakersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows         | text | speakers of every quotation
        two                     | Ilse Varga and Tomas Brandt said the port would open in May. | Ilse Varga + Tomas Brandt
        three                   | Ilse Varga, Tomas Brandt and Rita Moll said the port would open in May. | Ilse Varga + Tomas Brandt + Rita Moll
        a comma before and      | Ilse Varga, Tomas Brandt, and Rita Moll said the port would open in May. | Ilse Varga + Tomas Brandt + Rita Moll
        after the cue           | "The port will open in May," said Ilse Varga and Tomas Brandt. | Ilse Varga + Tomas Brandt
        of marks                | "The port will open in May," Ilse Varga and Tomas Brandt said. | Ilse Varga + Tomas Brandt
        runs on                 | "The port will open in May," Ilse Varga and Tomas Brandt said.¶"Nobody has to worry about the cranes." | Ilse Varga + Tomas Brandt ## Ilse Varga + Tomas Brandt
        according to            | According to Ilse Varga and Tomas Brandt, the port will open in May. | Ilse Varga + Tomas Brandt
        apposed                 | Both guests, Ilse Varga and Tomas Brandt, said the port would open in May. | Ilse Varga + Tomas Brandt
        apposed, three          | The leaders of Norland and Tarvia, Ilse Varga, Tomas Brandt and Rita Moll, said the port would open in May. | Ilse Varga + Tomas Brandt + Rita Moll
        explained               | Ilse Varga, the prime minister, and Tomas Brandt, the mayor of Varby, said the port would open in May. | Ilse Varga + Tomas Brandt
        explained before        | Ilse Varga and the mayor of Varby, Tomas Brandt, said the port would open in May. | Ilse Varga + Tomas Brandt
        friends of two          | Three millers, friends of Ilse Varga and Tomas Brandt, said the port would open in May. | one
        met by another          | The millers, who had met Ilse Varga and Tomas Brandt, said the port would open in May. | one
        met the mayor           | Rita Moll met Ilse Varga, and the mayor of Varby, Tomas Brandt, said the port would open in May. | one
        one                     | Ilse Varga said the port would open in May. | one
        met, one speaks         | Rita Moll met Tomas Brandt and Ilse Varga said the port would open in May. | one
        beside him              | After she had met Tomas Brandt, Ilse Varga said the port would open in May. | one
        the next clause         | "The port will open in May," said Ilse Varga, and Tomas Brandt went home. | one
        spoken of               | Ilse Varga said Tomas Brandt and Rita Moll had sold the port. | one
        said of them            | The port will please Tomas Brandt and Rita Moll, Ilse Varga said. | one
        apposition              | Ilse Varga, the prime minister of Norland, said the port would open in May. | one
        """)
    void together(String what, String text, String expected) {
        String body = text.replace('¶', '\n');
        assertEquals(
                expected,
                QuotedText.find(Reading.of(body)).stream()
                        .filter(quotation -> quotation.confidence() >= 0.5)
                        .map(JointSpeakersTest::speakers)
                        .collect(Collectors.joining(" ## ")));
    }

    private static String speakers(Quotation quotation) {
        return quotation.joint().isEmpty()
                ? "one"
                : quotation.joint().stream().map(JointSpeaker::name).collect(Collectors.joining(" + "));
    }
}
