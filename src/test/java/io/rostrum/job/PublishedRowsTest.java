package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.rostrum.table.FurnitureRow;
import io.rostrum.table.LeaderTermRow;
import io.rostrum.table.MentionRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers find beside what is stored. */
class PublishedRowsTest {

    private static final List<Row> TERMS = List.of(
            term("MP", "legislator", "P1", "2030-01-01", "2035-01-01", null),
            term("MP", "minister", "P1", "2031-01-01", "2032-01-01", null),
            term("MP", "candidate", "P1", "2031-06-01", "2031-07-01", null),
            term("MP", "member", "P2", "2033-01-01", null, null),
            term("PM", "party_leader", null, "2030-01-01", null, null),
            term("PM", "prime_minister", null, "2031-01-01", null, null),
            term("ONCE", "governor", null, "2030-01-01", null, "2031-03-01"),
            term("RUNS", "candidate", null, "2031-01-01", "2031-02-01", null),
            term("OUT", "legislator", "P1", "2030-01-01", "2031-01-01", null),
            term("BELONGS", "member", "P1", "2030-01-01", null, null));

    private static Dataset<Row> terms;

    @BeforeAll
    static void make() {
        terms = SPARK.createDataset(TERMS, Tables.LEADER_TERMS.encoder()).cache();
    }

    private static Row term(String leader, String role, String party, String start, String end, String asOf) {
        return Tables.LEADER_TERMS.row(new LeaderTermRow(
                leader,
                role,
                null,
                null,
                party,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                asOf == null ? null : LocalDate.parse(asOf)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows                     | leader  | day        | role           | party | in office
            an office before a seat             | MP      | 2031-06-15 | minister       | P1    | true
            its first day                       | MP      | 2031-01-01 | minister       | P1    | true
            its end is its successor's          | MP      | 2032-01-01 | legislator     | P1    | true
            the party joined last               | MP      | 2034-01-01 | legislator     | P2    | true
            after it all                        | MP      | 2035-01-01 | -              | P2    | false
            before it all                       | MP      | 2029-12-31 | -              | -     | false
            the office begun last               | PM      | 2031-01-01 | prime_minister | -     | true
            known so long                       | ONCE    | 2031-03-01 | governor       | -     | true
            perhaps longer                      | ONCE    | 2031-03-02 | -              | -     | -
            the only party known                | OUT     | 2040-01-01 | -              | P1    | false
            a candidacy is no office            | RUNS    | 2031-01-15 | candidate      | -     | false
            a party alone                       | BELONGS | 2031-01-15 | -              | P1    | -
            nobody of the registry              | NEW     | 2031-01-15 | -              | -     | -
            """)
    void standingIsOfTheDay(String what, String leader, String day, String role, String party, Boolean inOffice) {
        Row row = mentions(leader, LocalDate.parse(day), 0.5).head();
        assertEquals(role, row.getAs("role"));
        assertEquals(party, row.getAs("party"));
        assertEquals(inOffice, row.getAs("in_office"));
    }

    @Test
    void whatReachesTheBoundIsCounted() {
        assertEquals(true, mentions("PM", LocalDate.EPOCH, 0.5).head().getAs("counted"));
        assertEquals(false, mentions("PM", LocalDate.EPOCH, 0.51).head().getAs("counted"));
    }

    @Test
    void whatStandsInFurnitureIsNotCounted() {
        assertEquals(false, mentions("PM", LocalDate.EPOCH, 0.5, "o", 7L).head().getAs("counted"));
        assertEquals(
                true, mentions("PM", LocalDate.EPOCH, 0.5, "other", 7L).head().getAs("counted"));
        assertEquals(true, mentions("PM", LocalDate.EPOCH, 0.5, "o", 8L).head().getAs("counted"));
        assertNull(mentions("PM", LocalDate.EPOCH, null, "o", 7L).head().<Boolean>getAs("counted"));
    }

    @Test
    void whileFactsWaitToBeCountedNobodyKnows() {
        assertNull(mentions("PM", LocalDate.EPOCH, null).head().<Boolean>getAs("counted"));
    }

    private static Dataset<Row> mentions(String leader, LocalDate day, Double countedFrom) {
        return mentions(leader, day, countedFrom, "o", 8L);
    }

    /** @param outlet of the one passage that is furniture */
    private static Dataset<Row> mentions(
            String leader, LocalDate day, Double countedFrom, String outlet, long passage) {
        FurnitureRow note = new FurnitureRow(outlet, passage, null, "a", null, null, day, day, 3, 1, 0, 0);
        Row mention = Tables.MENTIONS.row(
                new MentionRow("a", day, "o", 0, 0, 7L, 0, 1, "x", "name", leader, "Leader", 0.5, null));
        Map<Table<?>, Dataset<Row>> tables = Map.of(
                Tables.MENTIONS,
                SPARK.createDataset(List.of(mention), Tables.MENTIONS.encoder()).selectExpr("*", "'r1' AS run_id"),
                Tables.FURNITURE,
                SPARK.createDataset(List.of(Tables.FURNITURE.row(note)), Tables.FURNITURE.encoder()),
                Tables.LEADER_TERMS,
                terms,
                Tables.RUNS,
                SPARK.range(1).selectExpr("1L AS night", "CAST(" + countedFrom + " AS DOUBLE) AS counted_from"));
        return PublishedRows.of(tables::get).of(Tables.MENTIONS);
    }
}
