package io.rostrum.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.rostrum.text.Text;
import org.junit.jupiter.api.Test;

/** Which passages are the same. */
class PassageKeysTest {

    private static final String NOTE = "Editor's note: Ilse Varga has repeatedly condemned Mirko Orda.";
    private static final String STORY = "The port of Norland opened on Monday after a long strike.";

    private static Long at(String body, String word) {
        return new PassageKeys(Text.of(body)).at(body.indexOf(word));
    }

    @Test
    void caseAndMarksDoNotCount() {
        String other = STORY + "\n“EDITOR’S NOTE” – Ilse Varga has repeatedly condemned, Mirko Orda!";
        assertNotNull(at(NOTE, "Varga"));
        assertEquals(at(NOTE, "Varga"), at(other, "Orda"));
        assertNotEquals(at(NOTE, "Varga"), at(NOTE.replace("Orda", "Holm"), "Varga"));
    }

    @Test
    void aSentenceIsKnownWhereverItStands() {
        String alone = "A paragraph.\n" + NOTE;
        assertEquals(at(alone, "Varga"), at(STORY + " " + NOTE + " " + STORY, "Varga"));
        assertNotEquals(at(alone, "Varga"), at(STORY + " " + NOTE, "port"));
    }

    @Test
    void ofAShortSentenceTheParagraphIsTaken() {
        String note = "Varga is against it. " + STORY;
        assertEquals(at(note, "Varga"), at("Something else.\n" + note, "Varga"));
        assertNotEquals(at(note, "Varga"), at(note + " It closed.", "Varga"));
        assertNotEquals(at(note, "Varga"), at(note, "port"));
    }

    @Test
    void sevenWordsAreNoPassageAndEightAre() {
        assertNull(at("Varga has condemned Orda again and again.\n" + STORY, "Varga"));
        assertNotNull(at("Varga has condemned Orda again and again today.\n" + STORY, "Varga"));
        assertNull(at("Varga's can't-do port, U.S.\n" + STORY, "Varga"), "marks are no words");
    }

    @Test
    void theFirstPlaceIsTold() {
        String body = STORY + "\n\n" + STORY + " " + NOTE + "\n" + NOTE;
        PassageKeys keys = new PassageKeys(Text.of(body));
        assertEquals(NOTE, keys.first(at(NOTE, "Varga")).in(body));
        assertEquals(body.indexOf(NOTE), keys.first(at(NOTE, "Varga")).begin());
        String paragraph = STORY + " " + NOTE;
        long key = new PassageKeys(Text.of("Yes. " + STORY + " " + NOTE)).at(0);
        assertNull(keys.first(key));
        assertEquals(
                "Yes. " + paragraph,
                new PassageKeys(Text.of("No.\nYes. " + paragraph)).first(key).in("No.\nYes. " + paragraph));
    }
}
