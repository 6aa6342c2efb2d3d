package io.rostrum.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the names known those that were meant. */
class NearestTest {

    private static final List<String> NAMES = List.of(
            "Donald Trump",
            "Donald Tusk",
            "Ilse Varga",
            "Ilse Vargas",
            "Émile Roux",
            "Igor Varga",
            "Anna Moll",
            "kind",
            "export",
            "explain");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            Donald Trumpp | Donald Trump
            Trump         | Donald Trump
            trumpp        | Donald Trump
            emile roux    | Émile Roux
            Ilse Vagra    | Ilse Varga
            Varga         | Igor Varga, Ilse Varga
            exprot        | export
            kidn          | kind
            X             | -
            Boris Nemo    | -
            """)
    void areNamedTheNearestFirst(String given, String near) {
        assertEquals(near == null ? "" : near, String.join(", ", Nearest.of(given, NAMES)));
    }
}
