package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.expr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.export.Export;
import io.rostrum.export.ExportFormat;
import io.rostrum.export.Selection;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported says the same as the table, to programs that are not ours. */
class ExportTest {

    @TempDir
    private static Path folder;

    private static PublishedTables published;

    @BeforeAll
    static void publish() {
        ReportTables.store(
                folder.resolve("published"),
                ReportTables.random(),
                Tables.QUOTES,
                Tables.LEADER_DAY,
                Tables.STANCE_PAIRS,
                Tables.CO_MENTIONS,
                Tables.LEADERS,
                Tables.RUNS);
        published = new PublishedTables(SPARK, folder.resolve("published").toString());
    }

    static String export(PublishedTables tables, Table<?> table, ExportFormat format, Selection selection)
            throws IOException {
        return export(tables, table, format, selection, false);
    }

    static String export(PublishedTables tables, Table<?> table, ExportFormat format, Selection selection, boolean raw)
            throws IOException {
        StringWriter out = new StringWriter();
        new Export(tables, selection, raw).write(table, format, out);
        return out.toString();
    }

    static Selection all() {
        return new Selection(null, null, null, null, null, true);
    }

    static Selection may() {
        return new Selection(LocalDate.parse("2031-05-01"), LocalDate.parse("2031-05-31"), null, null, null, true);
    }

    @Test
    void csvOfHostileTextsIsReadByAnotherProgramAsItWas() throws IOException, SQLException {
        ReportTables.store(folder.resolve("hostile"), HostileTables::of, Tables.ARTICLES);
        PublishedTables hostile =
                new PublishedTables(SPARK, folder.resolve("hostile").toString());
        Path file = Files.writeString(
                folder.resolve("articles.csv"), export(hostile, Tables.ARTICLES, ExportFormat.csv, all()));
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT title, set_aside, article_id FROM read_csv('" + file
                                + "', header = true, all_varchar = true, quote = '\"', escape = '\"', delim = ',') ORDER BY article_id")) {
            assertTrue(row.next());
            assertEquals(HostileTables.TEXT, row.getString(1));
            assertEquals(null, row.getString(2));
            assertEquals(HostileTables.TEXT + "0", row.getString(3));
            assertTrue(row.next() && !row.next());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            textBlock =
                    """
                    =HYPERLINK("https://wire.example")|'=HYPERLINK("https://wire.example")
                    @varga|'@varga
                    +1|'+1
                    -1|'-1
                    `\t=1+1`|`'\t=1+1`
                    we said "= no"|we said "= no"
                    """)
    void textsThatASpreadsheetWouldRunAreDisarmedUnlessTheyAreWantedRaw(String text, String cell) throws Exception {
        Path folder = ExportTest.folder.resolve("formula");
        Tables.WITHDRAWN
                .conformStored(SPARK.sql(
                        "SELECT :text AS article_id, NULL AS day, 'why' AS reason, 'r' AS run_id",
                        Map.of("text", text)))
                .write()
                .mode("overwrite")
                .parquet(folder.resolve("withdrawn").toString());
        PublishedTables formula = new PublishedTables(SPARK, folder.toString());
        assertEquals(cell, firstCell(export(formula, Tables.WITHDRAWN, ExportFormat.csv, all(), false)));
        assertEquals(text, firstCell(export(formula, Tables.WITHDRAWN, ExportFormat.csv, all(), true)));
    }

    private static String firstCell(String csv) {
        String cell = csv.split("\r\n", 2)[1].replaceFirst(",,why,r\r\n$", "");
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        ReportTables.store(folder.resolve("scores"), ReportTables.random(), Tables.STANCE_PAIRS);
        PublishedTables scores =
                new PublishedTables(SPARK, folder.resolve("scores").toString());
        String csv = export(scores, Tables.STANCE_PAIRS, ExportFormat.csv, all());
        assertTrue(csv.contains(",-0."), "some scores are negative");
    }

    @Test
    void csvEndsLinesAsTheStandardSaysAndNestsAsJson() throws IOException {
        String[] lines =
                export(published, Tables.STANCE_PAIRS, ExportFormat.csv, may()).split("\r\n", -1);
        assertEquals(String.join(",", Tables.STANCE_PAIRS.stored().fieldNames()), lines[0]);
        assertEquals(
                published
                                .read(Tables.STANCE_PAIRS)
                                .where("period_start >= '2031-05-01'")
                                .count()
                        + 2,
                lines.length);
        assertTrue(lines[1].contains("\"[{\"\"label\"\":"), lines[1]);
    }

    @Test
    void jsonLinesHoldEveryColumnOfEveryRow() throws IOException {
        String[] lines =
                export(published, Tables.LEADER_DAY, ExportFormat.jsonl, all()).split("\n");
        assertEquals(published.read(Tables.LEADER_DAY).count(), lines.length);
        for (String line : lines) {
            JsonNode row = new ObjectMapper().readTree(line);
            assertEquals(Tables.LEADER_DAY.published().size(), row.size(), line);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows             | table        | from       | to         | leader    | period | window   | the same rows
            one day                     | leader_day   | 2031-05-06 | 2031-05-06 | -         | -      | -        | day = '2031-05-06'
            days to the last            | quotes       | 2031-05-10 | -          | -         | -      | -        | day >= '2031-05-10'
            a leader by name, any case  | leader_day   | -          | -          | leader x1 | -      | -        | leader_id = 'X1'
            a leader by id              | quotes       | -          | -          | X1        | -      | -        | leader_id = 'X1'
            either of a pair            | co_mentions  | -          | -          | X1        | week   | sentence | (a_id = 'X1' OR b_id = 'X1') AND period = 'week' AND window = 'sentence'
            holder or target            | stance_pairs | -          | -          | X1        | month  | -        | (holder_id = 'X1' OR target_id <=> 'X1') AND period = 'month'
            """)
    void theSelectionIsWhatTheOptionsSay(
            String what,
            String table,
            LocalDate from,
            LocalDate to,
            String leader,
            String period,
            String window,
            String rows)
            throws IOException {
        Table<?> wanted = PublishedTables.named(table);
        long expected = published.read(wanted).where(rows).count();
        assertTrue(expected > 0, "something is selected");
        String lines =
                export(published, wanted, ExportFormat.jsonl, new Selection(from, to, leader, period, window, true));
        assertEquals(expected, lines.lines().count());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what is wrong            | table       | format  | leader | window   | message
            not a graph                | leader_day  | graphml | -      | -        | Only co_mentions, leader_network and speaks_of are graphs
            two months                 | co_mentions | gexf    | -      | -        | these days have 2 (2031-04-01, 2031-05-01)
            no leaders                 | runs        | csv     | X1     | -        | --leader: table runs has no leaders
            no windows                 | leader_day  | csv     | -      | sentence | --window: table leader_day has no column window
            """)
    void whatDoesNotGoTogetherIsSaid(
            String what, String table, ExportFormat format, String leader, String window, String message) {
        Selection selection = new Selection(null, null, leader, null, window, true);
        UsageException thrown = assertThrows(
                UsageException.class, () -> export(published, PublishedTables.named(table), format, selection));
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
    }

    @Test
    void onlyWhatIsCountedIsExportedUnlessTheRestIsWantedToo() throws IOException {
        String counted = "CASE word_count % 3 WHEN 0 THEN true WHEN 1 THEN false END";
        ReportTables.store(
                folder.resolve("counted"),
                table -> ReportTables.random().apply(table).withColumn("counted", expr(counted)),
                Tables.QUOTES);
        PublishedTables some =
                new PublishedTables(SPARK, folder.resolve("counted").toString());
        long all = some.read(Tables.QUOTES).count();
        long wanted = some.read(Tables.QUOTES).where("word_count % 3 = 0").count();
        assertTrue(wanted > 0 && wanted < all);
        StringWriter out = new StringWriter();
        Selection selection = new Selection(null, null, null, null, null, false);
        assertEquals(all - wanted, new Export(some, selection, false).write(Tables.QUOTES, ExportFormat.jsonl, out));
        assertEquals(wanted, out.toString().lines().count());
        assertEquals(
                all,
                export(some, Tables.QUOTES, ExportFormat.jsonl, all()).lines().count());
    }

    @Test
    void aNameThatNobodyHasIsRefusedWithTheNearest() {
        for (Table<?> table : List.of(Tables.QUOTES, Tables.STANCE_PAIRS, Tables.CO_MENTIONS)) {
            Selection misspelt = new Selection(null, null, "Laeder X1", null, null, false);
            String said = assertThrows(UsageException.class, () -> export(published, table, ExportFormat.csv, misspelt))
                    .getMessage();
            assertTrue(said.startsWith("--leader \"Laeder X1\": nobody of that name: did you mean Leader X1"), said);
            assertTrue(said.endsWith("of table " + table.name() + ", and in table leaders"), said);
        }
    }

    @Test
    void aNameThatIsKnownMayHaveNoRows() throws IOException {
        LocalDate longAgo = LocalDate.parse("1999-01-01");
        Selection nothing = new Selection(null, longAgo, "Leader X1", null, null, false);
        assertEquals("", export(published, Tables.QUOTES, ExportFormat.jsonl, nothing));
    }

    @Test
    void wrongNamesAreAnsweredWithTheRightOnes() {
        assertTrue(assertThrows(UsageException.class, () -> PublishedTables.named("leader"))
                .getMessage()
                .contains("leader_day"));
        PublishedTables nowhere =
                new PublishedTables(SPARK, folder.resolve("nowhere").toString());
        assertTrue(assertThrows(UsageException.class, () -> nowhere.read(Tables.RUNS))
                .getMessage()
                .contains("No table runs in"));
        assertThrows(
                UsageException.class,
                () -> new Selection(
                        LocalDate.parse("2031-05-02"), LocalDate.parse("2031-05-01"), null, null, null, true));
    }
}
