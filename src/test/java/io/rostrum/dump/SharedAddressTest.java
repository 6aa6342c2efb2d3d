package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedAddressTest {

    private static final String URL = "https://wire.example/what-varga-said";
    private static final String TITLE = "Ports stay open";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # what it shows           | title            | body                                                                   | same
            the same once more        | Ports stay open  | Ilse Varga said that the ports of Norland would stay open to all ships. | true
            another text              | Ports stay open  | Nobody knows.                                                          | true
            marks and case of a title | PORTS: stay open | Nobody knows.                                                          | true
            another title             | Norland's ports  | Ilse Varga said that the ports of Norland would stay open to all ships. | true
            a sentence more           | Norland's ports  | Ilse Varga said that the ports of Norland would stay open to all ships. "We are glad of it and will say so again," the harbour master said later. | true
            a word less               | Norland's ports  | Ilse Varga said that the ports of Norland would stay open to ships.     | true
            half of it rewritten      | Norland's ports  | Ilse Varga said that the ports of Norland are shut, and that all must wait. | false
            both differ               | Snow is coming   | The first snow of the year fell in the hills on Monday night.          | false
            no title, another text    |                  | The first snow of the year fell in the hills on Monday night.          | false
            few words                 | Snow             | It came.                                                               | false
            """)
    void anArticleIsTheSameWithItsTitleOrMostOfItsText(String what, String title, String body, boolean isSame) {
        SharedAddress address =
                new SharedAddress(TITLE, "Ilse Varga said that the ports of Norland would stay open to all ships.");
        assertEquals(isSame, address.isOf(title, body));
    }

    @Test
    void whatHasNoTitleIsTheSameAsWhatHasNone() {
        assertTrue(new SharedAddress(null, "It snowed.").isOf(" ", "It rained."));
    }

    @Test
    void itIsComparedWithHowItReadsNow() {
        SharedAddress address = new SharedAddress(TITLE, "It was said on Monday that all ports are open.");
        address.correct(TITLE, "The strike is over, and grain leaves for the south at once.");
        assertTrue(address.isOf("Strike over", "The strike is over, and grain leaves for the south at once, we hear."));
    }

    @Test
    void theIdOfAnotherOneIsOfAddressAndTitle() {
        String id = SharedAddress.otherId(URL, TITLE, "One.");
        assertEquals(
                id,
                SharedAddress.otherId(
                        "http://www.wire.example/what-varga-said?utm_source=a", "Ports, stay open", "Two."));
        assertNotEquals(id, SharedAddress.otherId(URL, "Ports shut", "One."));
        assertNotEquals(id, NamedArticles.id(URL));
        assertNotEquals(SharedAddress.otherId(URL, null, "One."), SharedAddress.otherId(URL, null, "Two."));
    }
}
