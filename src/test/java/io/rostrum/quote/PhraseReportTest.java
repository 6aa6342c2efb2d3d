package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said, told in a phrase without a verb, is counted where the verb before it tells that it was said. */
class PhraseReportTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows | text                                                          | content
        praised as      | Ilse Varga praised Tomas Brandt as a patient miller.          | Tomas Brandt as a patient miller
        criticised for  | Ilse Varga criticised Tomas Brandt for the loss of the keys.  | Tomas Brandt for the loss of the keys
        described as    | Ilse Varga described the mill as a house with arms.           | the mill as a house with arms
        dismissed as    | Ilse Varga dismissed the plan as a joke of the millers.       | the plan as a joke of the millers
        accused of      | Ilse Varga accused Tomas Brandt of hiding the keys.           | Tomas Brandt of hiding the keys
        blamed for      | Ilse Varga blamed Tomas Brandt for losing the keys.            | Tomas Brandt for losing the keys
        scolded for     | Ilse Varga scolded Tomas Brandt for losing the keys.          | Tomas Brandt for losing the keys
        ridiculed for   | Ilse Varga ridiculed Tomas Brandt for locking the barn.       | Tomas Brandt for locking the barn
        lauded as       | Ilse Varga lauded the millers as the best of Varby.           | the millers as the best of Varby
        called for      | Ilse Varga called for a new mill and a longer dam.            | a new mill and a longer dam
        has called for  | Ilse Varga has called for a new mill.                         | a new mill
        called somebody | Ilse Varga called him a bad miller.                           | him a bad miller
        promised        | Ilse Varga promised longer evenings for the millers.          | longer evenings for the millers
        proposed        | Ilse Varga proposed a tax on flour.                           | a tax on flour
        """)
    void isCounted(String what, String text, String content) {
        assertEquals("indirect Ilse Varga: " + content, QuotedText.counted(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        # what it shows  | text
        of herself       | Ilse Varga calls herself a friend of the millers.
        an attitude      | Ilse Varga praised the mill of Varby.
        on the phone     | Ilse Varga called the mill office on Friday.
        a day            | Ilse Varga announced Friday.
        by others        | Ilse Varga was accused of hiding the keys.
        in passing       | Ilse Varga, accused of hiding the keys, went home.
        denied           | Ilse Varga did not call for a new mill.
        never            | Ilse Varga never promised longer evenings.
        perhaps          | Ilse Varga might call for a new mill.
        an act           | Ilse Varga offered a loan to the millers.
        a judgement      | Ilse Varga blamed Tomas Brandt for the loss of the keys.
        """)
    void isNotCounted(String what, String text) {
        assertEquals("none", QuotedText.counted(text));
    }
}
