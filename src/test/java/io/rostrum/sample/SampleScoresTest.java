package io.rostrum.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.settings.UsageException;
import io.rostrum.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What coders' files say, against figures worked out by hand or printed by those who found the formulas. */
class SampleScoresTest {

    @TempDir
    private Path folder;

    /** 9 of 10: (.9 + 3.8415/20) / 1.38415 ∓ 1.96 · √(.09/10 + 3.8415/400) / 1.38415. */
    @ParameterizedTest
    @CsvSource({"9, 10, 0.5958, 0.9821", "0, 10, 0.0000, 0.2775", "10, 10, 0.7225, 1.0000", "180, 200, 0.8506, 0.9343"})
    void wilsonBoundsAreThoseWorkedOutByHand(int right, int of, double low, double high) {
        assertEquals(low, new Wilson(right, of).low(), 5e-5);
        assertEquals(high, new Wilson(right, of).high(), 5e-5);
    }

    /** Krippendorff 2011, section B: .692; section C, four observers with gaps: .743. */
    @Test
    void alphaIsThatOfKrippendorffsExamples() {
        CoderAgreement two = CoderAgreement.of(units("aabbdcccedda", "babbbccceddd"));
        assertEquals(0.692, two.alpha(), 5e-4);
        assertEquals(12, two.items());
        CoderAgreement four = CoderAgreement.of(units("123321412...", "1233224125.3", ".3332342251.", "12332441251."));
        assertEquals(0.743, four.alpha(), 5e-4);
        assertEquals(11, four.items(), "one item has one code only");
    }

    @Test
    void alphaOfOneCodeAloneIsNoNumber() {
        assertTrue(Double.isNaN(CoderAgreement.of(units("aaa", "aaa")).alpha()));
        assertEquals(1, CoderAgreement.of(units("aab", "aab")).alpha());
        assertTrue(Double.isNaN(CoderAgreement.of(units("a.", ".b")).alpha()));
    }

    /** Codes by unit; a point is none. */
    private static List<List<String>> units(String... coders) {
        return Stream.iterate(0, i -> i < coders[0].length(), i -> i + 1)
                .map(i -> Arrays.stream(coders)
                        .map(codes -> codes.substring(i, i + 1))
                        .filter(code -> !code.equals("."))
                        .toList())
                .toList();
    }

    private void sample(String coder1, String coder2) throws IOException {
        Files.writeString(
                folder.resolve(SampleFolder.SAMPLE),
                """
                {"table":"quotes","run":"5c64","version":"0.2","first":"2031-05-01","last":"2031-05-31","by":["kind"],
                 "seed":"1","population":1234,"drawn":5}""");
        Files.writeString(
                folder.resolve(SampleFolder.KEY),
                "item,row,answer,kind\r\n1,a#0,right,direct\r\n2,a#1,right,direct\r\n3,b#0,right,direct\r\n"
                        + "4,b#1,right,indirect\r\n5,b#2,right,indirect\r\n");
        Files.writeString(folder.resolve("coder1.csv"), coder1);
        Files.writeString(folder.resolve("coder2.csv"), coder2);
    }

    /** Item 3 is judged unlike, 4 by one coder, 5 by none. As a spreadsheet saves it: a mark, semicolons, capitals. */
    private static final String ONE =
            "item,code,note\r\n1,right,\r\n2,right,\"a, b\"\r\n3,right,\r\n4,words,\r\n5,,\r\n";

    private static final String OTHER =
            "\ufeffItem;Claim;Code;Note\r\n1;x;Right;\r\n2;x;right;\r\n3;\"x;y\";speaker;\r\n"
                    + "4;x;unsure;\r\n5;x;unsure;\r\n";

    @Test
    void itemsAreRightWhenAllWhoAnswerSaySo() throws IOException {
        sample(ONE, OTHER);
        SampleScores scores = SampleScores.of(folder);
        assertEquals(new Wilson(2, 4), scores.precision("", ""));
        assertEquals(new Wilson(2, 3), scores.precision("kind", "direct"));
        assertEquals(new Wilson(0, 1), scores.precision("kind", "indirect"));
        String board = scores.board();
        assertTrue(board.contains("without an answer: 1 of 5"), board);
        assertTrue(board.contains("coders: coder1.csv, coder2.csv"), board);
        assertTrue(scores.items().contains("\r\n3,b#0,right,direct,right,speaker,false\r\n"), scores.items());
        assertTrue(scores.items().contains("\r\n5,b#2,right,indirect,,unsure,\r\n"), scores.items());
    }

    /** Three items coded by both, codes right 5 and speaker 1: alpha = 1 - 5 · 2 / (36 - 26) = 0. */
    @Test
    void theSentenceSaysAllThatAReaderAsks() throws IOException {
        sample(ONE, OTHER);
        assertEquals(
                "Of 1,234 counted rows of quotes (Rostrum 0.2, run 5c64, 2031-05-01 to 2031-05-31) a random sample of 5, in"
                        + " proportion by kind, was judged by 2 coders, who did not see each other's answers"
                        + " (Krippendorff's α = 0.000, nominal, n = 3); 50.0 % of the 4 with an answer were right"
                        + " (95 % Wilson interval 15.0 to 85.0 %).",
                SampleScores.of(folder).sentence());
    }

    @Test
    void whatCannotBeReadIsToldByFileAndItem() throws IOException {
        sample("item,code\r\n1,rihgt\r\n9,right\r\n2,right\r\n2,words\r\n", OTHER);
        String said = assertThrows(UsageException.class, () -> SampleScores.of(folder))
                .getMessage();
        assertTrue(said.contains("coder1.csv cannot be used:"), said);
        assertTrue(said.contains("item 1: code must be one of right, speaker, words, unsure, is rihgt"), said);
        assertTrue(said.contains("item 9: not in the sample"), said);
        assertTrue(said.contains("item 2: stands there twice"), said);
        sample("item,code\r\n1,\r\n", "item,code\r\n");
        said = assertThrows(UsageException.class, () -> SampleScores.of(folder)).getMessage();
        assertTrue(said.contains("no CSV in it has a code yet"), said);
        said = assertThrows(UsageException.class, () -> SampleScores.of(folder.resolve("x")))
                .getMessage();
        assertTrue(said.contains("must be a folder that sample has written"), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            # the words marked        | what is read
            the dam must go           | Varga came. She said that [[the dam must go]]. March left.
            Varga came                | [[Varga came]]. She said that the dam must go.
            Nobody knows              | March left. [[Nobody knows]].
            """)
    void aPassageHasTheSentenceBeforeAndAfter(String words, String read) {
        String body = "Varga came. She said that the dam must go. March left. Nobody knows.";
        int begin = body.indexOf(words);
        assertEquals(
                read,
                Passage.of(body, List.of(new int[] {begin, begin + words.length()}))
                        .marked());
    }

    @Test
    void aQuotationInPartsHasEachPartMarked() {
        String body = "\"Go,\" said Varga, \"now.\"";
        assertEquals(
                "\"[[Go,]]\" said Varga, \"[[now.]]\"",
                Passage.of(body, List.of(new int[] {1, 4}, new int[] {19, 23})).marked());
    }
}
