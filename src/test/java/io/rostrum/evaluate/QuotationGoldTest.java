package io.rostrum.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.leader.MentionFinder;
import io.rostrum.leader.Registry;
import io.rostrum.quote.train.GoldArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationGoldTest {

    private static final String GOOD =
            """
            {"id":"a","text":"😀 Varga said it is so.","date":"2031-05-04","outlet":"own",\
            "quotes":[{"type":"indirect","content":[[13,21]],"source":[[2,7]],"cue":[[8,12]]}]}
            """;

    private static final MentionFinder MENTIONS = new MentionFinder(Registry.builtIn());

    @TempDir
    Path folder;

    @Test
    void offsetsCountCodePoints() throws IOException {
        GoldArticle article = read(GOOD).get(0);
        assertEquals("it is so", article.quotations().get(0).content().get(0).in(article.body()));
    }

    /** The second line is bad: the message names it, the field, and what is wrong with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
        # what is wrong     | second line                                                                    | message
        no JSON             | {"id":                                                                         | line 2
        no id               | {"text":"x","quotes":[]}                                                       | line 2, id: must be a text
        no text             | {"id":"b","quotes":[]}                                                         | line 2, text: must be a text
        id twice            | {"id":"a","text":"x","quotes":[]}                                              | line 2, id: must be unique, is again a
        no quotes           | {"id":"b","text":"x"}                                                          | line 2, quotes: must be a list
        day                 | {"id":"b","text":"x","date":"May 4","quotes":[]}                               | line 2, date: must be like 2016-07-19, is May 4
        type                | {"id":"b","text":"x","quotes":[{"type":"loud","content":[[0,1]]}]}             | line 2, quotes[0].type: must be direct, mixed or indirect, is loud
        no content          | {"id":"b","text":"x","quotes":[{"type":"direct","content":[]}]}                | line 2, quotes[0].content: must hold a span
        past the end        | {"id":"b","text":"x","quotes":[{"type":"direct","content":[[0,2]]}]}           | line 2, quotes[0].content: must be [begin, end] within the text's 1 characters, is [0,2]
        turned round        | {"id":"b","text":"xyz","quotes":[{"type":"direct","content":[[2,1]]}]}         | line 2, quotes[0].content: must be [begin, end]
        """)
    void badLinesAreRefused(String what, String line, String message) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> read(GOOD + line + "\n"));
        assertTrue(refused.getMessage().contains(message), refused.getMessage());
    }

    @Test
    void anEmptyFileIsRefused() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> read("\n"));
        assertTrue(refused.getMessage().contains("holds no article"), refused.getMessage());
    }

    private List<GoldArticle> read(String lines) throws IOException {
        return new QuotationGold(MENTIONS).read(Files.writeString(folder.resolve("gold.jsonl"), lines));
    }
}
