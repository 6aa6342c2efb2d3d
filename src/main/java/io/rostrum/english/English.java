package io.rostrum.english;

import io.rostrum.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is known of the language before an article is read.
 *
 * @param tagger gives parts of speech
 * @param cues   how likely a word tells that somebody speaks
 */
public record English(Tagger tagger, CueLexicon cues) {

    /** Files of {@code resources/english} and {@code conf/english}. */
    public static final String TAGS = "tags.weights";

    public static final String CUES = "cues.tsv";
    private static final String OWN_CUES = "cues.own.tsv";

    /** What the jar knows; read once. */
    public static English builtIn() {
        return BuiltIn.ENGLISH;
    }

    private static final class BuiltIn {
        private static final English ENGLISH =
                new English(Tagger.read(resource("/english/" + TAGS)), CueLexicon.read(conf(CUES), ownCues()));
    }

    /** Cues written by hand, which no training changes: they count instead of what was learnt of the same word. */
    public static String ownCues() {
        return conf(OWN_CUES);
    }

    public Reading read(String body) {
        return read(Text.of(body));
    }

    public Reading read(Text text) {
        return new Reading(text, this);
    }

    private static String conf(String name) {
        return new String(resource("/conf/english/" + name), StandardCharsets.UTF_8);
    }

    private static byte[] resource(String name) {
        try (InputStream in = English.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name + " of the jar", e);
        }
    }
}
