package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.Reading;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the spelling, office, country and day tell who is meant; and a surname does not mean the dead. */
class SpellingsTest {

    private static final MentionFinder FINDER = new MentionFinder(Registry.builtIn());

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # day      | name             | text                                                                  | expected
        2006-08-01 | Fouad Sanyoura   | Lebanese Prime Minister Fouad Sanyoura told them that talks would go on. | Q314263
        2006-08-01 | Sanyoura         | Lebanese Prime Minister Sanyoura spoke.                               | Q314263
        2006-08-01 | Lahoud Sanyoura  | Syrian Prime Minister Lahoud Sanyoura told them that talks would go on. |
        2016-08-01 | Fouad Sanyoura   | Lebanese Prime Minister Fouad Sanyoura told them that talks would go on. |
        2010-03-04 | Porfirio Lobo    | Honduran President Porfirio Lobo told them that talks would go on.    | Q4737
        2006-05-04 | Ali Gedi         | Somali Prime Minister Ali Gedi told them that talks would go on.      | Q355468
        2018-08-01 | AMLO             | AMLO won in Mexico.                                                   | Q318508
        2020-08-01 | BoJo             | BoJo spoke in Britain.                                                | Q180589
        2018-10-20 | bin Salman       | In Saudi Arabia, bin Salman denied it.                                | Q6892571
        2012-10-20 | Fernández de Kirchner | In Argentina, Fernández de Kirchner denied it.                   | Q40649
        2009-06-01 | Chirac           | In France, Chirac spoke.                                              | Q2105
        2019-09-11 | Elizabeth II     | Johnson asked Queen Elizabeth II for it in August.                    | Q9682
        2019-09-11 | Elizabeth        | Queen Elizabeth spoke on Monday.                                      | Q9682
        2021-06-01 | Chirac           | In France, Chirac was remembered.                                     |
        2023-03-01 | Zelenskyi        | Volodymyr Zelenskyi spoke by video. Zelenskyi wore green.             | Q3874799
        2023-03-01 | Zelenski         | Volodymyr Zelenski spoke by video. Zelenski wore green.               | Q3874799
        2023-03-01 | Zelenskyi        | Oleh Zelenskyi sang by video. Zelenskyi wore green.                   |
        2023-03-01 | Zelenskova       | Volodymyr Zelenskova sang by video.                                   |
        2018-12-05 | Bush             | George W. Bush came. George H.W. Bush had died. The younger Bush wept. | Q207
        2018-12-05 | Bush             | George W. Bush came. George H.W. Bush had died. The elder Bush flew.  | Q23505
        2021-06-01 | Chirac           | In France, Jacques Chirac was remembered. Chirac led it.              | Q2105
        """)
    void links(LocalDate day, String name, String text, String expected) {
        int begin = text.lastIndexOf(name);
        String found = FINDER.find(Reading.of(text), day).stream()
                .filter(Mention::isLeader)
                .filter(mention -> mention.span().end() == begin + name.length())
                .map(Mention::leaderId)
                .findFirst()
                .orElse(null);
        assertEquals(expected, found);
    }
}
