package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.QuoteRegions.Region;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row tells what stands in marks in a text, regions joined by {@code +}. An unclosed region ends in {@code ~},
 * one that runs on in {@code >}. In the text {@code ¶} is a new line and {@code ␣} a no-break space.
 */
class QuoteRegionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
        # what it shows           | text | regions
        straight                  | "We will go," she said. | We will go,
        curly                     | “We will go,” she said. | We will go,
        curly, two                | “We will go,” she said. “Soon.” | We will go, + Soon.
        straight, split           | "We," she said, "will go." | We, + will go.
        low and high              | „We will go“, she said. | We will go
        low, closed the other way | „We will go,” she said. | We will go,
        high and reversed         | ‟We will go,” she said. | We will go,
        closing marks on both     | ”We will go,” she said. | We will go,
        curly, then straight      | “We will go," she said. | We will go,
        straight, then curly      | "We will go,” she said. | We will go,
        opening mark closes       | “We grew by 51 percent.“ She left. | We grew by 51 percent.
        guillemets                | «We will go,» she said. | We will go,
        guillemets with blanks    | « We will go, » she said. | We will go,
        guillemets, no-break      | «␣We will go,␣» she said. | We will go,
        guillemets, straight in   | «We saw "The Wall",» she said. | We saw "The Wall",
        guillemets, curly in      | «We saw “The Wall” fall,» she said. | We saw “The Wall” fall,
        corner brackets           | 「We will go,」 she said. | We will go,
        corner brackets, tight    | She said「We will go」and left. | We will go
        white corner brackets     | 『We will go,』 she said. | We will go,
        corner brackets, nested   | 「We saw 『The Wall』 fall,」 she said. | We saw 『The Wall』 fall,
        corner brackets, two      | 「We will go,」 she said. 「Soon.」 | We will go, + Soon.
        full width                | ＂We will go,＂ she said. ＂Soon.＂ | We will go, + Soon.
        primes                    | ″We will go,″ she said. ″Soon.″ | We will go, + Soon.
        blanks inside curly       | “ We will go, ” she said. | We will go,
        blank before the end      | "We will go, " she said. | We will go,
        a mark as all the text    | "We will go." | We will go.
        ends the text             | She said "no" | no
        one letter                | Grade "A" eggs | A
        nothing inside            | She typed "" and left. | ^^
        blanks only               | She typed « » and left. | ^^
        no marks                  | She said that they would go. | ^^
        empty                     | ^^ | ^^
        """)
    void doubleMarks(String what, String text, String regions) {
        assertEquals(regions, regions(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
        # what it shows           | text | regions
        single                    | 'We will go,' she said. | We will go,
        single, curly             | ‘We will go,’ she said. | We will go,
        single, no stop           | She called it 'a wreck' twice. | a wreck
        single, two words         | A 'first' and a 'second' try. | first + second
        contractions inside       | 'We won't go and they can't,' she said. | We won't go and they can't,
        owner inside              | 'Norland's port is dead,' she said. | Norland's port is dead,
        plural owner inside       | 'The ministers' cars are old,' she said. | The ministers' cars are old,
        curly apostrophes inside  | ‘We won’t go,’ she said. | We won’t go,
        contraction alone         | She won't go. | ^^
        owner alone               | Norland's port and the ministers' cars. | ^^
        elision                   | Rock 'n' roll and 'em all. | ^^
        decades                   | In the '90s and '80s they left. | ^^
        decades, curly            | In the ’90s they left. | ^^
        closing mark never opens  | She left ’We will go,’ he said. | ^^
        unclosed single           | She said 'we will go and left. | ^^
        doubled                   | ''We will go,'' she said. | We will go,
        doubled, curly            | ‘‘We will go,’’ she said. | We will go,
        doubled, closing only     | ’’We will go,’’ she said. | We will go,
        typed for TeX             | ``We will go,'' she said. | We will go,
        TeX, closed straight      | ``We will go," she said. | We will go,
        grave and apostrophe      | `We will go,' she said. | ^^
        single in double          | "They call it 'the dead port' now," she said. | They call it 'the dead port' now,
        curly single in double    | “They call it ‘dead’,” she said. | They call it ‘dead’,
        both end together         | "They call it 'dead.'" She left. | They call it 'dead.'
        both end, curly           | “They call it ‘dead.’” She left. | They call it ‘dead.’
        double in single          | 'They call it "the dead port" now,' she said. | They call it "the dead port" now,
        two in a headline         | Varga: 'We go'; Orda: 'We stay' | We go + We stay
        """)
    void singleMarks(String what, String text, String regions) {
        assertEquals(regions, regions(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
        # what it shows           | text | regions
        feet and inches           | Orda is 6'2" tall and 40" wide. | ^^
        primes for inches         | Orda is 6′2″ tall and the gun 12″ long. | ^^
        inches inside straight    | "Orda is 6'2" tall," she said. | Orda is 6'2" tall,
        inches inside curly       | “Orda is 6’2" tall,” she said. | Orda is 6’2" tall,
        inches inside primes      | ″Orda is 6′ 2″ tall,″ she said. | Orda is 6′ 2″ tall,
        half inches               | "Orda is 5'10½" tall," she said. | Orda is 5'10½" tall,
        a number at the end       | She wanted "at least 51" and left. | at least 51
        feet inside single        | 'Orda is 6' tall,' she said. | Orda is 6' tall,
        minutes of arc            | The ship lay at 54°12' north. | ^^
        after a dash              | Nobody—"not one"—came. | not one
        between blank dashes      | Nobody – “not one” – came. | not one
        broken off                | "We will—" she said. | We will—
        double hyphen             | Nobody--"not one"--came. | not one
        dialogue by dashes        | — We will go, she said. | ^^
        in parentheses            | The port ("a wreck") closed. | a wreck
        in brackets               | The port ["a wreck"] closed. | a wreck
        bracket first             | "[We] will go," she said. | [We] will go,
        single bracket first      | '[We] will go,' she said. | [We] will go,
        dots first                | "...we will go," she said. | ...we will go,
        single dots first         | ‘…we will go,’ she said. | …we will go,
        after a colon             | She said:"We will go." | We will go.
        after a slash             | The "day"/"night" rule. | day + night
        one after the other       | "No." "Yes." | No. + Yes.
        mark after a letter       | She said"We will go" and left. | ^^
        astral letters            | 😀 "We 😀 go," she said. | We 😀 go,
        """)
    void whatStandsAround(String what, String text, String regions) {
        assertEquals(regions, regions(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
        # what it shows           | text | regions
        runs on                   | "We will go.¶"We will come back." | We will go.> + We will come back.
        runs on, curly            | “We will go.¶¶“We will come back.” | We will go.> + We will come back.
        runs on, low              | „We will go.¶„We will come back.“ | We will go.> + We will come back.
        runs on, corner           | 「We will go.¶「We will come back.」 | We will go.> + We will come back.
        runs on, doubled          | ''We will go.¶''We will come back.'' | We will go.> + We will come back.
        runs on over three        | “One.¶“Two.¶“Three.” | One.> + Two.> + Three.
        closed, so new            | "We will go."¶"We will stay." | We will go. + We will stay.
        unclosed                  | "We will go.¶She left. | We will go.~
        unclosed, blanks after    | “We will go. ¶She left. | We will go.~
        unclosed after words      | She said: "We will go and never come back. | We will go and never come back.~
        unclosed, too short       | She wrote "go and left.¶He stayed. | ^^
        never over a paragraph    | She said “we will go to Varby today.¶We stay,” he said. | we will go to Varby today.~
        subheading                | "We will go.¶A hard winter¶"We will stay." | We will go.> + We will stay.
        subheading in marks       | "We will go.¶'A hard winter'¶"We will stay." | We will go.> + We will stay.
        subheading in curly marks | “We will go.¶“A hard winter”¶“We will stay.” | We will go.> + We will stay.
        a sentence, no subheading | “We will go.¶“It is late.”¶“We will stay.” | We will go.> + It is late. + We will stay.
        a line too long           | "We go.¶The hall was full of people who had come from all over Norland¶"We stay." | We go.~ + We stay.
        a sentence between        | "We go.¶She left.¶"We stay." | We go.~ + We stay.
        subheading with blanks    | « We will go.¶« A hard winter »¶« We will stay. » | We will go.> + We will stay.
        """)
    void paragraphs(String what, String text, String regions) {
        assertEquals(regions, regions(text));
    }

    /** What the marks alone do not tell is read as below, which is wrong: when a row comes right, move it up. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            textBlock =
                    """
        # what is not told        | text | regions
        curly in curly            | “They said “no” to us,” she said. | They said “no
        straight in straight      | "They said "no" to us," she said. | They said "no
        guillemets in guillemets  | «They said «no» to us,» she said. | They said «no
        guillemets turned inside  | »We will go,« she said. | ^^
        straight with blanks      | " We will go, " she said. | ^^
        number in single marks    | '23 people died,' she said. | ^^
        inches without feet       | "The 12" gun fired," she said. | The 12
        single over paragraphs    | 'We will go.¶'We will come back.' | We will come back.
        plural owner at the end   | It is 'the ministers' choice. | the ministers
        """)
    void knownWrongs(String what, String text, String regions) {
        assertEquals(regions, regions(text));
    }

    private static final String[] PIECES = {
        "\"", "“", "”", "„", "‟", "«", "»", "「", "」", "『", "』", "＂", "″", "′", "'", "‘", "’", "`", "''", "``", "\n",
        " ", "\u00a0", "\t", "—", ".", ",", "…", "?", "s", "We", "n't", "6", "😀", "\ud83d", "[", "em "
    };

    @Test
    void regionsAreInOrderInTheTextAndApartWhateverTheText() {
        Random random = new Random(22);
        int found = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder body = new StringBuilder();
            for (int piece = random.nextInt(40); piece >= 0; piece--) {
                body.append(PIECES[random.nextInt(PIECES.length)]);
            }
            found += assertSound(body.toString());
        }
        assertTrue(found > 10_000, "found " + found);
    }

    private static int assertSound(String body) {
        int end = 0;
        List<Region> regions = QuoteRegions.of(body);
        for (int each = 0; each < regions.size(); each++) {
            Region region = regions.get(each);
            String what = region + " of " + body;
            assertTrue(region.open() >= end, what);
            assertTrue(region.open() < region.begin() && region.begin() < region.end(), what);
            assertTrue(region.end() <= region.close() && region.close() <= body.length(), what);
            assertTrue(body.substring(region.open(), region.close()).indexOf('\n') < 0, what);
            assertTrue(!region.runsOn() || !region.isClosed() && each + 1 < regions.size(), what);
            end = region.close();
        }
        return regions.size();
    }

    /** Two million characters in seconds; what grows with the square, or reads far ahead at each mark, takes minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a ",
                "'a' ",
                "'as' ",
                "“a ",
                "“a “b” ",
                "\"a\n",
                "«a",
                "''a ",
                "a's 6'2\" ",
                "'a.\n\n",
                "“We.\nIt\n"
            })
    void timeGrowsWithTheText(String piece) {
        String body = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> QuoteRegions.of(body), piece);
    }

    private static String regions(String line) {
        String body = line.replace('¶', '\n').replace('␣', '\u00a0');
        return QuoteRegions.of(body).stream()
                .map(region -> body.substring(region.begin(), region.end())
                        + (region.isClosed() ? "" : region.runsOn() ? ">" : "~"))
                .collect(Collectors.joining(" + "));
    }
}
