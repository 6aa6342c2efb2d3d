package io.rostrum.stance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.text.Span;
import io.rostrum.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorToneTest {

    private static final AuthorTone TONE = new AuthorTone();

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
        List<Span> said =
                marked.contains("<") ? List.of(new Span(marked.indexOf('<'), marked.indexOf('>'))) : List.of();
        List<Span> names = new ArrayList<>();
        for (int at = body.indexOf("Varga"); at >= 0; at = body.indexOf("Varga", at + 1)) {
            names.add(new Span(at, at + "Varga".length()));
        }
        StringBuilder found = new StringBuilder();
        TONE.of(Text.of(body), names, said)
                .forEach(tone -> found.append(tone.name()).append(tone.score() > 0 ? '+' : '-'));
        assertEquals(expected, found.toString());
    }
}
