package io.rostrum.leader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.text.WordFile;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleWordsTest {

    @Test
    void theFileOfNounsHasEveryOfficeOnceAndNoOther() {
        assertEquals(
                Arrays.stream(RoleWords.values()).map(RoleWords::label).toList(),
                List.copyOf(WordFile.ofPhrases("/conf/english/roles.txt").classes()));
    }
}
