package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.Reading;
import io.rostrum.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every row tells all quotations of a text that are counted by default: {@code kind speaker: content}, parts of a split
 * one joined by {@code +}. A new line in the text is written {@code ¶}.
 */
class ConstructionsTest {

    private static final double DOUBTED = 0.3;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows           | text | quotations
        straight marks            | "We will rebuild the port," Ilse Varga said. | direct Ilse Varga: We will rebuild the port,
        curly marks               | “We will rebuild the port,” Ilse Varga said. | direct Ilse Varga: We will rebuild the port,
        guillemets                | «We will rebuild the port,» Ilse Varga said. | direct Ilse Varga: We will rebuild the port,
        single marks, apostrophes | 'We won't rebuild Norland's port,' Ilse Varga said. | direct Ilse Varga: We won't rebuild Norland's port,
        apostrophes alone         | The ministers' cars and Norland's roads were old. | none
        nested marks              | "They called it 'the dead port' for years," Ilse Varga said. | direct Ilse Varga: They called it 'the dead port' for years,
        speaker first             | Ilse Varga said: "We will rebuild the port." | direct Ilse Varga: We will rebuild the port.
        split                     | "We will rebuild the port," Ilse Varga said, "and we will do it soon." | direct Ilse Varga: We will rebuild the port, + and we will do it soon.
        two sentences             | "We will rebuild the port," Ilse Varga said. "It will take two years." | direct Ilse Varga: We will rebuild the port, + It will take two years.
        runs on over paragraphs   | "We will rebuild the port," Ilse Varga said. "It will take two years.¶"Nobody will lose a job over it." | direct Ilse Varga: We will rebuild the port, + It will take two years. + Nobody will lose a job over it.
        subheading between        | "We will rebuild the port," Ilse Varga said. "It will take two years.¶'A hard winter'¶"Nobody will lose a job over it." | direct Ilse Varga: We will rebuild the port, + It will take two years. + Nobody will lose a job over it.
        a name that is a cue      | On Friday, Karim bin Said, the long-serving sultan of Norland, died at 79. | none
        the verb is no name       | The lawsuit contends that the port was sold twice. | indirect lawsuit: that the port was sold twice
        a whole name              | According to the Center for Responsive Ports, the port was sold twice. | indirect Center for Responsive Ports: the port was sold twice
        two nouns in a name       | The Food and Drug Administration said the herring was old.             | indirect Food and Drug Administration: the herring was old
        a firm of two names       | Holm & Sons said the herring was old.                                  | indirect Holm & Sons: the herring was old
        a name with its mark      | Moody's said the herring was old.                                      | indirect Moody's: the herring was old
        two offices               | The White House and Justice Department said the herring was old.       | indirect White House: the herring was old
        a time behind a speaker   | A Hollin poll last week found that the port was feared. | indirect Hollin poll: that the port was feared
        a day before a speaker    | On Thursday officials reported that the port was sold twice. | indirect officials: that the port was sold twice
        passed on by another      | Ilse Varga said that the port was safe, according to the Hollin Post. | indirect Ilse Varga: that the port was safe
        staff of a leader         | In a speech, a top adviser for Premier Ilse Varga said the port was safe. | indirect top adviser: the port was safe
        those beside a leader     | Critics of Ilse Varga warned that the port was rotten. | indirect Critics of Ilse Varga: that the port was rotten
        dialogue                  | "Will you rebuild the port?" Ilse Varga asked.¶"We will not," Tomas Brandt answered. | direct Ilse Varga: Will you rebuild the port? ## direct Tomas Brandt: We will not,
        block                     | Ilse Varga wrote:¶"We will rebuild the port, whatever it costs us." | direct Ilse Varga: We will rebuild the port, whatever it costs us.
        tweet                     | "We will rebuild the port. Promise kept!" Ilse Varga tweeted. | direct Ilse Varga: We will rebuild the port. Promise kept!
        scare quotes              | The "temporary" ban in Norland is now ten years old. | none
        title                     | She read "The Long Winter" on the train to Varby. | none
        nickname                  | Karl "Iron" Ost won the race in Varby. | none
        """)
    void marks(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows           | text | quotations
        that                      | Ilse Varga said that the port would open in May. | indirect Ilse Varga: that the port would open in May
        without that              | Ilse Varga said the port would open in May. | indirect Ilse Varga: the port would open in May
        before the cue            | The port will open in May, Ilse Varga said. | indirect Ilse Varga: The port will open in May
        around the cue            | The port, Ilse Varga said, will open in May. | indirect Ilse Varga: The port + will open in May
        according to              | The port will open in May, according to Ilse Varga. | indirect Ilse Varga: The port will open in May
        according to, first       | According to Ilse Varga, the port will open in May. | indirect Ilse Varga: the port will open in May
        mixed                     | Ilse Varga said the port was "a wreck". | mixed Ilse Varga: the port was "a wreck"
        denial                    | Ilse Varga denied that she had sold the port. | indirect Ilse Varga: that she had sold the port
        question                  | Ilse Varga asked whether the port was safe. | indirect Ilse Varga: whether the port was safe
        promise                   | Ilse Varga promised to rebuild the port. | indirect Ilse Varga: to rebuild the port
        thought                   | Ilse Varga believes that the port is safe. | indirect Ilse Varga: that the port is safe
        what nobody said          | Ilse Varga opened the port in May and went home. | none
        semicolons                | Ilse Varga wondered whether the port was safe; quarrelled with the new owner, Tomas Brandt; and said it would open in May. | indirect Ilse Varga: whether the port was safe ## indirect Ilse Varga: it would open in May
        semicolon, another speaks | Ilse Varga insisted the port was safe; Tomas Brandt said it was not. | indirect Ilse Varga: the port was safe ## indirect Tomas Brandt: it was not
        two cues                  | Ilse Varga said the port was safe and added that it would open in May. | indirect Ilse Varga: the port was safe ## indirect Ilse Varga: that it would open in May
        """)
    void clauses(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows           | text | quotations
        pronoun                   | Ilse Varga came home. She said the port would open in May. | indirect Ilse Varga: the port would open in May
        surname                   | Ilse Varga came home. Varga said the port would open in May. | indirect Ilse Varga: the port would open in May
        role                      | Ilse Varga came home. The Norlandic prime minister said the port would open in May. | indirect Ilse Varga: the port would open in May
        spokesman                 | Ilse Varga came home. Her spokesman said the port would open in May. | indirect spokesman: the port would open in May
        organisation              | The Harbour Union said the port would open in May. | indirect Harbour Union: the port would open in May
        they, an organisation     | Critics of the port gathered in Varby. They said it would never open. | indirect Critics of the port: it would never open
        mentioned, not speaking   | Ilse Varga said Tomas Brandt had sold the port. | indirect Ilse Varga: Tomas Brandt had sold the port
        told somebody             | Ilse Varga told Tomas Brandt that the port would open in May. | indirect Ilse Varga: that the port would open in May
        introduced later          | "The port will open in May," said Rita Moll, a harbour pilot. | direct Rita Moll: The port will open in May,
        ellipsis                  | "The port is safe," Ilse Varga said on Monday.¶"Nobody has to worry about the cranes." | direct Ilse Varga: The port is safe, ## direct Ilse Varga: Nobody has to worry about the cranes.
        relative                  | Ilse Varga, who said the port was safe, went home. | indirect Ilse Varga: the port was safe
        two named together        | Ilse Varga and Tomas Brandt said the port would open in May. | indirect Ilse Varga: the port would open in May
        nobody is named           | It was said that the port would never open. | none
        """)
    void speakers(String what, String text, String expected) {
        assertEquals(expected, QuotedText.counted(text));
    }

    /** The same articles in straight marks and in others: who is quoted with which words does not change. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # marks                   | opens | closes
        curly                     | “  | ”
        low and high              | „  | “
        high and reversed         | ‟  | ”
        guillemets                | «  | »
        guillemets with blanks    | «␣ | ␣»
        corner brackets           | 「 | 」
        white corner brackets     | 『 | 』
        full width                | ＂ | ＂
        primes                    | ″  | ″
        doubled single marks      | '' | ''
        """)
    void whateverTheMarks(String what, String opens, String closes) {
        String straight =
                """
                <We will rebuild the port,> Ilse Varga said.
                Ilse Varga said: <We will rebuild the port.> Tomas Brandt left for Varby.
                <We will rebuild the port,> Ilse Varga said, <and we will do it soon.>
                <We will rebuild the port.> Ilse Varga said on Monday that the old road was closed.
                <Will you rebuild the port?> Ilse Varga asked.
                <We will not,> Tomas Brandt answered. <It would cost too much. Nobody wants it.>
                Ilse Varga said the port was <a wreck>.
                Ilse Varga, who called the port <a wreck>, said that it would open in May.
                <The port is safe,> said Rita Moll, a harbour pilot. She added: <I have seen it.>
                The <temporary> ban in Norland is now ten years old.
                """;
        String expected = QuotedText.counted(straight.replace('<', '"').replace('>', '"'));
        String found = QuotedText.counted(
                straight.replace("<", opens.replace('␣', '\u00a0')).replace(">", closes.replace('␣', '\u00a0')));
        String wreck = (opens + "a wreck" + closes).replace('␣', '\u00a0');
        assertEquals(expected, found.replace(wreck, "\"a wreck\""));
    }

    /** Nouns as cues are found, but mostly not counted by default. */
    @Test
    void theClaimOfSomebodyIsFound() {
        assertEquals(
                "indirect Ilse Varga: that the port was safe",
                QuotedText.atLeast(DOUBTED, "Nothing came of Ilse Varga's claim that the port was safe."));
    }

    @Test
    void noTextBreaksItAndEveryQuotationIsInTheText() {
        String[] pieces = {
            "\"",
            "“",
            "”",
            "'",
            "’",
            "«",
            "»",
            "\n",
            " ",
            ", ",
            ". ",
            ": ",
            "said",
            "asked",
            "that",
            "according to",
            "he",
            "Ilse Varga",
            "'s",
            "port",
            "was",
            "open",
            "—",
            "and",
            "who",
            "😀",
            "to",
            "(",
            "the"
        };
        Random random = new Random(7);
        int found = 0;
        for (int round = 0; round < 400; round++) {
            StringBuilder line = new StringBuilder();
            for (int piece = random.nextInt(60); piece >= 0; piece--) {
                line.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(4) > 0 ? " " : "");
            }
            Reading text = Reading.of(line.toString());
            for (Quotation quotation : QuotedText.find(text)) {
                int end = 0;
                for (Span span : quotation.content()) {
                    assertTrue(span.begin() >= end && span.end() > span.begin(), line.toString());
                    end = span.end();
                }
                assertTrue(end <= line.length(), line.toString());
                found++;
            }
        }
        assertTrue(found > 100, "found " + found);
    }
}
