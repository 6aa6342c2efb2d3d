package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that names a leader in full may print other forms of the name. */
class NameVariantsTest {

    private static final MentionFinder FINDER = new MentionFinder(Norland.registry());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows                | text                                                                 | names
        a middle name                  | Karl Ost sang. Karl Edgar Ost was late. Ost left.                    | Karl Ost>Q2 Karl Edgar Ost>Q2 Ost>Q2
        a son                          | Karl Ost sang. Karl Edgar Ost Jr. was late.                          | Karl Ost>Q2 Karl Edgar Ost Jr>-
        a middle name comes first      | Karl Edgar Ost was late. Karl Ost sang.                              | Karl Edgar Ost>Q2 Karl Ost>Q2
        a relative                     | Karl Ost sang. Rita Edgar Ost was late.                              | Karl Ost>Q2 Rita Edgar Ost>-
        an initial and a second surname | Karl Ost sang. Karl R. Ost Moll was late.                           | Karl Ost>Q2 Karl R. Ost Moll>Q2
        a headline goes on             | Karl Ost sang. Karl Ost Wins.                                        | Karl Ost>Q2 Karl Ost Wins>-
        only the beginning             | Per van der Moor sang. Carla Dio Mell spoke.                         | Per van der Moor>Q14 Carla Dio Mell>-
        """)
    void names(String shows, String text, String expected) {
        String told = FINDER.find(Reading.of(text), LocalDate.of(2015, 6, 1)).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> mention.span().in(text) + ">" + (mention.isLeader() ? mention.leaderId() : "-"))
                .collect(Collectors.joining(" "));
        assertEquals(expected, told);
    }
}
