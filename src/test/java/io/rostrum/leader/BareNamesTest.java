package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that stand alone, in texts that say no more. */
class BareNamesTest {

    private static final MentionFinder FINDER = new MentionFinder(Registry.builtIn());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows                     | day        | text                                                          | names
        in office                           | 2016-05-04 | Mr. Obama urged Congress to approve it.                       | Obama>Barack Obama
        a minister now, a leader elsewhere once | 2018-09-15 | Mr. Obama urged Congress to approve it.                   | ``
        where the country is named          | 2018-09-15 | Mr. Obama urged the United States to approve it.              | Obama>Barack Obama
        and the minister's                  | 2018-09-15 | Mr. Obama urged Equatorial Guinea to approve it.              | Obama>Francisco Pascual Obama Asue
        a leader now, leaders elsewhere once | 2009-04-06 | Kim said the launch was a gift.                              | Kim>Kim Jong-il
        a given name                        | 2016-05-04 | Hillary Clinton came. Hillary said so.                        | Hillary Clinton>Hillary Clinton Hillary>Hillary Clinton
        a thing that is called so           | 2016-05-04 | Hillary Clinton came. The new Hillary is a boat, the Hillary. | Hillary Clinton>Hillary Clinton
        """)
    void names(String shows, LocalDate day, String text, String expected) {
        String told = FINDER.find(Reading.of(text), day).stream()
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> mention.span().in(text) + ">" + (mention.isLeader() ? mention.name() : "-"))
                .collect(Collectors.joining(" "));
        assertEquals(expected, told, shows);
    }
}
