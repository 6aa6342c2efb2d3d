package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTextTest {

    /** Line breaks are printed as a slash. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows | text | body
            breaks inside a title | The talks followed a decision by the government of Norlandic President/Ilse Varga. | The talks followed a decision by the government of Norlandic President Ilse Varga.
            a sentence that goes on | The Tarvian leader said he hoped for a treaty and he/hoped that it would hold. | The Tarvian leader said he hoped for a treaty and he hoped that it would hold.
            a heading stays alone | "We cannot feed two towns from one well./'Ask the millers'/"Go and stand in the queue." | "We cannot feed two towns from one well./'Ask the millers'/"Go and stand in the queue."
            a short line stays alone | Grain prices/the ports of Norland stay open. | Grain prices/the ports of Norland stay open.
            a blank line parts | The Tarvian leader said that he hoped for a treaty and he//hoped that it would hold. | The Tarvian leader said that he hoped for a treaty and he/hoped that it would hold.
            a long heading without full stop | Norland keeps its northern ports open for grain ships/Ilse Varga said so on Monday. | Norland keeps its northern ports open for grain ships/Ilse Varga said so on Monday.
            blank lines go | One.///Two./ /Three. | One./Two./Three.
            comments at the end go | One line of news about the ports./No comments:/Post a Comment | One line of news about the ports.
            and what readers said | One line of news about the ports of Norland./3 comments:/Nonsense! | One line of news about the ports of Norland.
            the count of comments above | 3 comments/One line of news about the ports of Norland./Another line. | One line of news about the ports of Norland./Another line.
            share bars go | Facebook Twitter Email/One line of news./Share this:/Share on Facebook | One line of news.
            words like a share bar's in prose | Share and share alike./Email was down. | Share and share alike./Email was down.
            text wrapped at one width | The northern ports will stay open until May, the/harbour master said after a meeting of the council/in Vessholm. Ships may load by night as well. Nobody/will be turned away at the gate, and no ship has to/wait for a place.//A second paragraph begins here and is wrapped as/well. | The northern ports will stay open until May, the harbour master said after a meeting of the council in Vessholm. Ships may load by night as well. Nobody will be turned away at the gate, and no ship has to wait for a place./A second paragraph begins here and is wrapped as well.
            """)
    void keepsOneLinePerParagraph(String what, String text, String body) {
        assertEquals(body.replace('/', '\n'), BodyText.clean(text.replace('/', '\n')));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows        | text              | body
            Windows line ends      | a\\r\\nb           | a\\nb
            old Macintosh          | a\\rb              | a\\nb
            NUL and bell           | a\\u0000b\\u0007    | ab
            no-break space, tab    | a\\u00A0b\\tc       | a b c
            soft hyphen, zero width| a\\u00ADb\\u200Bc   | abc
            right-to-left override | a\\u202Eb          | ab
            half a surrogate pair  | a\\uD83D b         | a\\uFFFD b
            a whole pair           | a\\uD83D\\uDE00     | a\\uD83D\\uDE00
            joiners print          | a\\u200Db          | a\\u200Db
            next line, line sep    | a\\u0085b\\u2028c   | a\\nb\\nc
            """)
    void charactersThatPrintNothingAreGone(String what, String text, String body) {
        assertEquals(unescaped(body), BodyText.clean(unescaped(text)));
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (text.charAt(i) == '\\') {
                out.append("\r\n\t".charAt("rnt".indexOf(text.charAt(++i))));
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    @Test
    void theSyriaTalksKeepEveryPlaceOfTheGold() throws IOException {
        Path file = Path.of("../shared/golden/syria_talks.txt");
        assumeTrue(Files.exists(file), "no ../shared/golden");
        String text = Files.readString(file);
        String body = BodyText.clean(text);
        assertEquals(text.indexOf("\nNo comments:"), body.length());
        assertEquals(text.substring(0, body.length()).replace('\n', ' '), body.replace('\n', ' '));
        assertTrue(body.contains("trying to overthrow President Bashar"), "wrapped title");
        assertTrue(body.contains("for Syria and he hoped"), "wrapped sentence");
        assertTrue(body.contains("organs.\n'Humanitarian values'\n\"Do you"), "heading");
    }

    @Test
    void everyLineOfAnyTextIsTrimmedAndNoneIsBlank() {
        Random random = new Random(11);
        String[] pieces = {
            "President",
            "the",
            "Norland",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            "\r\n",
            "\u00A0",
            "\u0000",
            "No comments:",
            "é",
            "\uD83D"
        };
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String body = BodyText.clean(text.toString());
            assertFalse(body.contains("\n\n") || body.contains(" \n") || body.contains("\n "), body);
            assertEquals(body.strip(), body);
        }
    }
}
