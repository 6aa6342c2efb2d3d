package io.rostrum.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code CITATION.cff} against the schema of the Citation File Format 1.2.0, as far as keys go. */
class CitationTest {

    private static final Set<String> REQUIRED = Set.of("authors", "cff-version", "message", "title");
    private static final Set<String> OPTIONAL = Set.of(
            "abstract",
            "commit",
            "contact",
            "date-released",
            "doi",
            "identifiers",
            "keywords",
            "license",
            "license-url",
            "preferred-citation",
            "references",
            "repository",
            "repository-artifact",
            "repository-code",
            "type",
            "url",
            "version");

    private static Map<String, String> keys() throws IOException {
        return Files.readAllLines(Path.of("CITATION.cff")).stream()
                .filter(line -> line.matches("[a-z-]+:.*"))
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
    }

    @Test
    void hasTheKeysThatTheSchemaAsksForAndNoOthers() throws IOException {
        Set<String> keys = keys().keySet();
        assertTrue(keys.containsAll(REQUIRED), keys.toString());
        assertEquals(
                List.of(),
                keys.stream()
                        .filter(key -> !REQUIRED.contains(key) && !OPTIONAL.contains(key))
                        .toList());
        assertEquals("1.2.0", keys().get("cff-version"));
        assertTrue(Set.of("software", "dataset").contains(keys().get("type")));
    }

    @Test
    void namesTheVersionThatIsBuilt() throws IOException {
        assertEquals(Version.current(), keys().get("version"));
    }
}
