package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.english.Gender;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistryReaderTest {

    @Test
    void readsPeopleOfficesAndCountries() {
        Registry registry = Norland.registry();
        Leader varga = registry.leader("Q1");
        assertEquals("Ilse Varga", varga.name());
        assertEquals(Gender.FEMALE, varga.gender());
        assertEquals(2, varga.offices().size());
        assertEquals(LocalDate.of(2005, 1, 1), varga.offices().get(0).start());
        Country norland = registry.countries().get(0);
        assertEquals("Norland", norland.name());
        assertEquals(
                new Country.Seat("Elm House", "prime_minister"), norland.seats().get(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what it shows         | file          | instead of                      | there is                       | problem
        no such day             | offices.tsv   | 2004-01-01                      | 2004-02-30                     | offices.tsv line 2, start: must be a day like 2013-06-16, is 2004-02-30
        end before start        | offices.tsv   | 2010-03-01	Prime Minister | 2003-01-01	Prime Minister | offices.tsv line 2, end: must be after start 2004-01-01, is 2003-01-01
        unknown country         | offices.tsv   | monarch	NOR               | monarch	XYZ              | offices.tsv line 6, country: no country XYZ in countries.tsv
        unknown role            | offices.tsv   | monarch	NOR               | boss	NOR                 | offices.tsv line 6, role: must be one of
        office of nobody        | offices.tsv   | Q13	monarch             | Q99	monarch                | offices.tsv line 6, leader_id: no leader Q99 in people.tsv
        second leader           | people.tsv    | Q2	Karl                 | Q1	Karl                    | people.tsv line 3, id: second leader Q1
        gender                  | people.tsv    | Karl Ost		Ost	male    | Karl Ost		Ost	man        | people.tsv line 3, gender: must be male, female or empty, is man
        born after office       | people.tsv    | 1950-01-01                      | 2006-01-01                     | people.tsv line 2, born: is after the start of an office, 2005-01-01
        no name                 | people.tsv    | Karl Ost                        | ``                             | people.tsv line 3, name: must not be empty
        surname is              | people.tsv    | female			word          | female			maybe           | people.tsv line 4, surname_is: must be word or empty, is maybe
        missing field           | people.tsv    | surname_is                      | surname_was                    | people.tsv line 1, surname_is: missing from the head line
        seat without a role     | countries.tsv | Elm House=prime_minister        | Elm House                      | countries.tsv line 2, seats: must be like Downing Street=prime_minister, is Elm House
        second country          | countries.tsv | SUT	Suthen              | NOR	Suthen                 | countries.tsv line 3, code: second country NOR
        """)
    void namesFileLineAndField(String what, String file, String old, String put, String problem) {
        Map<String, String> files = Norland.files();
        assertTrue(files.get(file).contains(old), old);
        String content = files.get(file);
        int at = content.indexOf(old);
        files.put(file, content.substring(0, at) + put + content.substring(at + old.length()));
        String message = assertThrows(RegistryException.class, () -> Registry.read(files))
                .getMessage();
        assertTrue(message.contains(problem), message);
    }

    @Test
    void tellsEveryMistakeOfEveryFileAtOnce() {
        Map<String, String> files = Norland.files();
        files.put("people.tsv", files.get("people.tsv").replace("female", "f").replace("Q14\t", "\t"));
        files.put("offices.tsv", files.get("offices.tsv").replace("2010-03-01\t2018", "soon\t2018"));
        files.remove("countries.tsv");
        String message = assertThrows(RegistryException.class, () -> Registry.read(files))
                .getMessage();
        for (String problem : new String[] {
            "countries.tsv: missing",
            "people.tsv line 2, gender",
            "people.tsv line 12, gender",
            "people.tsv line 15, id: must not be empty",
            "offices.tsv line 4, start: must be a day like 2013-06-16, is soon"
        }) {
            assertTrue(message.contains(problem), () -> problem + " is not in " + message);
        }
    }

    @Test
    void tellsOfALineWithTooFewFields() {
        Map<String, String> files = Norland.files();
        files.put("offices.tsv", files.get("offices.tsv") + "Q1\tpresident\n");
        String message = assertThrows(RegistryException.class, () -> Registry.read(files))
                .getMessage();
        assertTrue(message.contains("offices.tsv line 18, line: must have 7 fields, has 2"), message);
    }

    @Test
    void tellsOfMissingFilesOfAFolder(@TempDir Path folder) {
        String message = assertThrows(RegistryException.class, () -> Registry.read(folder))
                .getMessage();
        assertTrue(message.contains("people.tsv: missing"), message);
        assertTrue(message.contains(folder.toString()), message);
    }
}
