package io.rostrum.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            # what it shows           | names                       | part
            a word                    | sidebar                     | FURNITURE
            among others              | col-3 share wide            | FURNITURE
            humps                     | PromoSmall                  | FURNITURE
            capitals                  | SHARE                       | FURNITURE
            two words                 | article_read-more_2         | FURNITURE
            two names are no pair     | read more                   | UNKNOWN
            stem                      | sidebarLeft                 | FURNITURE
            part of a word            | shareholders download       | UNKNOWN
            modifier                  | page-with-sidebar           | UNKNOWN
            modifier of one name only | has-sidebar ad              | FURNITURE
            comments                  | comments-area               | COMMENTS
            article before furniture  | social article-body         | ARTICLE
            article before comments   | comment articleBody         | ARTICLE
            nothing                   | ``                          | UNKNOWN
            """)
    void tellsWhatNamesSay(String what, String names, Part part) {
        assertEquals(part, Part.of(names));
    }
}
