package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.encoder.Depth;
import io.rostrum.english.Reading;
import io.rostrum.leader.Mention;
import io.rostrum.quote.Quotation;
import io.rostrum.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToneFinderTest {

    private static final ToneFinder FINDER = new ToneFinder(StanceLexicon.builtIn(), Depth.FAST);

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # article, names of Varga counted, words between < and > are somebody's                           | names and signs
            Ilse Varga won praise for her excellent and generous work in the harbour.                         | 0+
            The corrupt and dishonest Varga failed her country again.                                         | 0-
            Varga, the corrupt and dishonest Varga, failed her country again.                                 | 0-
            <The corrupt Varga lies>, he said. The corrupt and dishonest Varga failed her country again.      | 1-
            <The corrupt Varga lies>, he said.                                                                | ''
            The corrupt Varga failed. The corrupt Varga lied. The corrupt Varga stole. The corrupt Varga ran. | 0-1-2-
            """)
    void ofSentencesThatNameSomebodyAndHoldNobodysWords(String marked, String expected) {
        String body = marked.replaceAll("[<>]", " ");
        List<Mention> names = new ArrayList<>();
        for (int at = body.indexOf("Varga"); at >= 0; at = body.indexOf("Varga", at + 1)) {
            Span span = new Span(at, at + "Varga".length());
            names.add(new Mention(span, Mention.Kind.NAME, "Q1", "Ilse Varga", 0.9, null));
        }
        StringBuilder found = new StringBuilder();
        for (Tone tone : FINDER.find(Reading.of(body), names, said(marked))) {
            int name = names.stream().map(Mention::span).toList().indexOf(tone.name());
            found.append(name).append(tone.score() > 0 ? '+' : '-');
        }
        assertEquals(expected, found.toString());
    }

    @Test
    void theEncoderReadsTheSameToneAndDoesNotSeeWhoIsMeant() {
        assertTrue(deepTone("Varga, the corrupt and dishonest premier, failed her country again.", "Varga") < -0.5);
        assertTrue(deepTone("Varga has given the country ten years of wise and honest work.", "Varga") > 0.5);
        assertEquals(
                deepTone("Again Varga failed to open the port in time.", "Varga"),
                deepTone("Again Brandt failed to open the port in time.", "Brandt"));
    }

    private static double deepTone(String body, String name) {
        Span span = new Span(body.indexOf(name), body.indexOf(name) + name.length());
        Mention mention = new Mention(span, Mention.Kind.NAME, "Q1", name, 0.9, null);
        return new ToneFinder(StanceLexicon.builtIn(), Depth.DEEP)
                .find(Reading.of(body), List.of(mention), List.of())
                .get(0)
                .score();
    }

    private static List<Quotation> said(String marked) {
        if (!marked.contains("<")) {
            return List.of();
        }
        List<Span> content = List.of(new Span(marked.indexOf('<'), marked.indexOf('>')));
        return List.of(new Quotation(Quotation.Kind.INDIRECT, content, null, null, null, null, 0.5, "cue"));
    }
}
