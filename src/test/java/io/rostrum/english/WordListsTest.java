package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.text.WordFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The files of word classes have what the code asks for, each class once. */
class WordListsTest {

    private static final WordFile WORDS = WordFile.ofWords("/conf/english/words.txt");

    @Test
    void noTwoClassesHoldTheSameWords() {
        Map<Set<String>, List<String>> byWords = new HashMap<>();
        WORDS.classes().forEach(name -> byWords.computeIfAbsent(WORDS.of(name), unused -> new ArrayList<>())
                .add(name));
        assertEquals(
                List.of(),
                byWords.values().stream().filter(names -> names.size() > 1).toList());
    }

    @Test
    void everyClassIsAskedForOrTakenIn() throws IOException {
        Set<String> askedFor = Stream.concat(
                        Arrays.stream(WordClass.values()).map(WordClass::label),
                        Files.readAllLines(Path.of("conf/english/words.txt")).stream()
                                .filter(line -> line.startsWith("+ "))
                                .flatMap(line -> Arrays.stream(line.substring(2).split(" "))))
                .collect(Collectors.toSet());
        String code = code();
        assertEquals(
                List.of(),
                WORDS.classes().stream()
                        .filter(name -> !askedFor.contains(name) && !code.contains(".of(\"" + name + "\")"))
                        .toList());
    }

    private static String code() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/rostrum"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordListsTest::read)
                    .collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
