package io.rostrum.quote.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.english.CueLexicon;
import io.rostrum.english.English;
import io.rostrum.quote.Quotation;
import io.rostrum.quote.QuotationFinder;
import io.rostrum.quote.QuotationModel;
import io.rostrum.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotationTrainingTest {

    private static final List<String> SPEAKERS = List.of("Varga", "Orda", "Zorane", "Venn", "Lindqvar");
    private static final List<String> CUES = List.of("said", "claimed", "warned", "argued");
    private static final List<String> CONTENTS =
            List.of("that the port was safe", "that the dam would hold", "that the roads were old");

    private static final Map<String, byte[]> LEARNT = QuotationTraining.learn(gold());

    @Test
    void theSameArticlesGiveTheSameBytes() {
        Map<String, byte[]> again = QuotationTraining.learn(gold());
        assertEquals(LEARNT.keySet(), again.keySet());
        LEARNT.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
    }

    @Test
    void whatIsLearntFindsWhatWasNotThere() {
        String cues = new String(LEARNT.get(English.CUES), StandardCharsets.UTF_8);
        English english = new English(English.builtIn().tagger(), CueLexicon.read(cues, ""));
        QuotationModel model = QuotationModel.read(LEARNT.get(QuotationModel.FRAMES));
        String body = "The town slept. Okombe claimed that the bridge was strong.";
        List<Quotation> found = new QuotationFinder(model).find(english.read(body), List.of());
        assertEquals(1, found.size());
        assertEquals("that the bridge was strong", found.get(0).content().get(0).in(body));
        assertEquals("Okombe", found.get(0).source().in(body));
    }

    /** Sixty articles of two sentences, one of which quotes. */
    private static List<GoldArticle> gold() {
        List<GoldArticle> gold = new ArrayList<>();
        for (String speaker : SPEAKERS) {
            for (String cue : CUES) {
                for (String content : CONTENTS) {
                    String body = "The town slept. " + speaker + " " + cue + " " + content + ".";
                    gold.add(new GoldArticle(
                            "own-" + gold.size(),
                            body,
                            "own",
                            List.of(),
                            List.of(new GoldArticle.Marked(
                                    Quotation.Kind.INDIRECT,
                                    span(body, content),
                                    span(body, speaker),
                                    span(body, cue)))));
                }
            }
        }
        return gold;
    }

    private static List<Span> span(String body, String words) {
        int begin = body.indexOf(words);
        return List.of(new Span(begin, begin + words.length()));
    }
}
