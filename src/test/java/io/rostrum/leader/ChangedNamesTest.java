package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.english.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which articles another registry can matter to. */
class ChangedNamesTest {

    private static final Path SAMPLES = Path.of("samples/registry");
    private static final LocalDate DAY = LocalDate.parse("2031-05-04");

    private static Optional<ChangedNames> changed(String file, String before, String after) {
        Map<String, String> files = Norland.files();
        Registry old = Registry.read(files);
        Map<String, String> edited = new TreeMap<>(files);
        String text = edited.get(file).replace(before, after);
        assertTrue(!text.equals(edited.get(file)), before);
        edited.put(file, text);
        return ChangedNames.between(old, Registry.read(edited));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            Tomás Brandt; Tommy B. Brand     ; Tommy Brand spoke.            ; true
            Tomás Brandt; Tommy B. Brand     ; Brand met a tommy.            ; true
            Tomás Brandt; Tommy B. Brand     ; Brands of Tommys.             ; false
            Tomás Brandt; Tommy B. Brand     ; Herr Brandt’s day.            ; true
            Tomás Brandt; Tommy B. Brand     ; BRÄNDT                        ; true
            Tomás Brandt; Tommy B. Brand     ; Varga spoke.                  ; false
            Tomás Brandt; Tomas Zoransky     ; Tomas Zoranskyi spoke.        ; true
            Tomás Brandt; Tomas Zoransky     ; Tomas Zorans spoke.           ; false
            Omar Rashid|; Omar Rashid|Abu R| ; The al-Rashid house.          ; true
            """)
    void textsThatHoldAllWordsOfAName(String before, String after, String text, boolean are) {
        assertEquals(are, changed("people.tsv", before, after).orElseThrow().areIn(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            people.tsv   ; Karl Ost       ; Karl Oster
            people.tsv   ; Brandt\tmale   ; Brandt\tfemale
            people.tsv   ; 1950-01-01     ; 1951-01-01
            countries.tsv; Norlander      ; Norlandish
            offices.tsv  ; Q4\t           ; Q6\t
            """)
    void moreThanNamesIsEverything(String file, String before, String after) {
        assertEquals(Optional.empty(), changed(file, before, after));
    }

    @Test
    void sameRegistriesHaveNoChangedNames() {
        Registry registry = Registry.read(Norland.files());
        assertEquals(
                Optional.of(new ChangedNames(java.util.Set.of())),
                ChangedNames.between(registry, Registry.read(Norland.files())));
    }

    /** Whatever names are given and taken, of two dozen articles none without them reads another way. */
    @Test
    void articlesWithoutTheNamesReadTheSame() throws IOException {
        Map<String, String> files = Registry.files(SAMPLES);
        Registry old = Registry.read(files);
        int spared = 0;
        for (String[] edit : edits(files.get("people.tsv"))) {
            Map<String, String> edited = new TreeMap<>(files);
            edited.put("people.tsv", edit[1]);
            Registry registry = Registry.read(edited);
            ChangedNames names = ChangedNames.between(old, registry).orElseThrow(() -> new AssertionError(edit[0]));
            MentionFinder before = new MentionFinder(old);
            MentionFinder after = new MentionFinder(registry);
            for (String body : bodies()) {
                if (!names.areIn(body)) {
                    spared++;
                    assertEquals(found(before, body), found(after, body), edit[0] + " in " + body);
                }
            }
        }
        assertTrue(spared > 50, spared + " articles spared");
    }

    /** Each person with another alias, or with a namesake who never held an office: what was done, people.tsv. */
    private static List<String[]> edits(String people) {
        List<String[]> edits = new ArrayList<>();
        String[] lines = people.split("\n");
        for (int i = 1; i < lines.length; i++) {
            String[] fields = lines[i].split("\t", -1);
            String alias = fields[1].split(" ")[0] + " Port";
            edits.add(new String[] {
                alias,
                people.replace(
                        lines[i], lines[i].replaceFirst("\t" + fields[1] + "\t[^\t]*", "\t" + fields[1] + "\t" + alias))
            });
            String namesake =
                    "n" + i + "\tOda " + fields[3] + "\t\t" + fields[3] + "\t".repeat(lines[0].split("\t").length - 4);
            edits.add(new String[] {namesake, people.strip() + "\n" + namesake + "\n"});
        }
        return edits;
    }

    private static String found(MentionFinder finder, String body) {
        Persons persons = finder.read(Reading.of(body), DAY);
        return persons.mentions() + " " + persons.unresolved();
    }

    private static List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("samples/dumps/agencies-2031.jsonl"))) {
            JsonNode body = new ObjectMapper().readTree(line).get("maintext");
            if (body != null && body.textValue() != null) {
                bodies.add(body.textValue());
            }
        }
        return bodies;
    }
}
