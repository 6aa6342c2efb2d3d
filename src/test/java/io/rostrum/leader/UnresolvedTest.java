package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that may mean several leaders are left open and told. */
class UnresolvedTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows                  | day        | text                                                | left open
        two former presidents            | 2022-06-01 | The paper quoted Stone on trade.                    | Stone=Q7 Q8
        as often as it stands            | 2022-06-01 | On trade Stone spoke. On tax Stone did not.         | Stone=Q7 Q8; Stone=Q7 Q8
        one of them named in full        | 2022-06-01 | Helen Stone spoke. On tax Stone did not.            |
        the title tells                  | 2022-06-01 | The paper quoted Mrs. Stone on trade.               |
        one in office, one not           | 2015-06-01 | In Westmark Stone spoke on trade.                   |
        nobody bears the name            | 2022-06-01 | The paper quoted Abel on trade.                     |
        an ordinary word                 | 2022-06-01 | They threw a stone at the car.                      |
        a place of the name              | 2022-06-01 | They met in the Stone Tower on Monday.              |
        no day, so nobody's times        |            | The paper quoted Stone on trade.                    |
        """)
    void namesLeftOpen(String shows, LocalDate day, String text, String expected) {
        String open = FINDER.read(Reading.of(text), day).unresolved().stream()
                .map(name -> name.span().in(text) + "=" + String.join(" ", name.leaderIds()))
                .collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, open);
    }
}
