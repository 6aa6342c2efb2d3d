package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows of {@code --registry-add}. */
class AddedRowsTest {

    private static Map<String, String> added(String rows) {
        Map<String, String> files = Norland.files();
        files.put(Registry.ADDED + "own.tsv", rows.replace(' ', '\t').replace('_', ' '));
        return files;
    }

    @Test
    void addPeopleAndTerms() {
        Registry registry = Registry.read(added("id name role country start\n"
                + "m1 Lena_Quist mayor NOR 2012-01-01\n"
                + "m1  legislator NOR 2008-01-01\n"
                + "Q1  president NOR 2020-01-01\n"));
        Leader quist = registry.leader("m1");
        assertFalse(quist.isCore());
        assertEquals(
                List.of("legislator", "mayor"),
                quist.offices().stream().map(Office::role).toList());
        assertEquals("Ilse Varga", registry.leader("Q1").name());
        assertEquals(3, registry.leader("Q1").offices().size());
    }

    @Test
    void standInPlaceOfThePersonOfTheId() {
        Leader varga = Registry.read(added("id name surname\nQ1 Ilse_Varga-Holm Varga-Holm\n"))
                .leader("Q1");
        assertEquals("Varga-Holm", varga.surname());
        assertTrue(varga.isCore());
        assertEquals(2, varga.offices().size());
    }

    @Test
    void lieOverTheBuiltInWhenAlone() {
        Registry registry = Registry.read(Map.of(Registry.ADDED + "own.tsv", "id\tname\ttier\nm1\tLena Quist\tcore\n"));
        assertTrue(registry.leader("m1").isCore());
        assertEquals("Barack Obama", registry.leader("Q76").name());
    }

    @Test
    void tellFileLineAndField() {
        String message = assertThrows(
                        RegistryException.class,
                        () -> Registry.read(added("id name tier role country start\n"
                                + "m1 Lena_Quist low boss NOR 2012-01-01\nm2  core mayor XYZ soon\n")))
                .getMessage();
        for (String problem : List.of(
                "own.tsv line 2, tier: must be core or empty, is low",
                "own.tsv line 2, role: must be one of",
                "own.tsv line 3, name: must not be empty",
                "own.tsv line 3, start: must be a day like 2013-06-16, is soon")) {
            assertTrue(message.contains(problem), () -> problem + " is not in " + message);
        }
    }
}
