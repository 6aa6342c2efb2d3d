package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.rostrum.leader.Registry;
import io.rostrum.nlp.AnnotationPipeline;
import io.rostrum.settings.UsageException;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the registry, the codebook and a file of outlets tell, as tables. */
class DimensionsTest {

    private static Map<Table<?>, Dataset<Row>> builtIn;

    @BeforeAll
    static void read() {
        builtIn = Dimensions.of(SPARK, AnnotationPipeline.model(SPARK, null, null));
        builtIn.values().forEach(Dataset::cache);
    }

    private static String of(Table<?> table, String where) {
        return Samples.csv(builtIn.get(table).where(where))
                .lines()
                .skip(1)
                .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    void everyLeaderIsThereOnceAndEveryTermIsOfOne() {
        Dataset<Row> leaders = builtIn.get(Tables.LEADERS);
        assertEquals(Registry.builtIn().leaders().size(), leaders.count());
        assertEquals(leaders.count(), leaders.select("leader_id").distinct().count());
        Dataset<Row> terms = builtIn.get(Tables.LEADER_TERMS);
        assertEquals(
                0,
                terms.join(leaders, "leader_id").where("start_day >= end_day").count());
        assertEquals(
                0, terms.select("leader_id").except(leaders.select("leader_id")).count());
        assertEquals(
                0,
                terms.where("party IS NOT NULL")
                        .select("party")
                        .except(builtIn.get(Tables.PARTIES).select("party"))
                        .count());
    }

    @Test
    void theCountryIsThatOfTheFirstOfficeInOne() {
        assertEquals(
                "Q311440,António Guterres,core,male,1949-04-30,,PRT\n",
                of(Tables.LEADERS, "name = 'António Guterres'"));
    }

    @Test
    void aTermTellsThePartyOfItsFirstDayAndAMembershipThatATermTellsIsNotToldTwice() {
        String terms = of(Tables.LEADER_TERMS, "leader_id = 'Q76'");
        assertTrue(terms.contains("Q76,president,President,USA,Q29552,2009-01-20,2017-01-20,"), terms);
        assertEquals(
                terms.lines()
                        .map(line -> line.replaceFirst(",[^,]*", ""))
                        .distinct()
                        .count(),
                terms.lines().count(),
                terms);
    }

    @Test
    void issuesHaveTheirPolicyArea() {
        assertEquals(
                "austerity,austerity,economy,Economy and public finance,Spending less\n",
                of(Tables.ISSUES, "issue = 'austerity'"));
    }

    @Test
    void aRegistryOfOnesOwnIsTold() {
        Map<String, String> registry = Registry.files(Path.of("samples/registry"));
        assertEquals(
                14,
                Dimensions.of(SPARK, AnnotationPipeline.model(SPARK, registry, null))
                        .get(Tables.LEADERS)
                        .count());
    }

    @Test
    void aPipelineWithoutRostrumsStagesTellsNothing() {
        assertEquals(
                Map.of(),
                Dimensions.of(
                        SPARK,
                        new Pipeline()
                                .setStages(new org.apache.spark.ml.PipelineStage[0])
                                .fit(SPARK.emptyDataFrame())));
    }

    @Test
    void outletsAreReadByTheirHeadLine() {
        String file = "# ours\ntype\toutlet\tgroup\nwire\therald.example\t\n\tpost.example\tBay Media\n";
        assertEquals(
                "[OutletRow[outlet=herald.example, outletGroup=null, country=null, type=wire],"
                        + " OutletRow[outlet=post.example, outletGroup=Bay Media, country=null, type=null]]",
                OutletFile.parse("o.tsv", file).toString());
    }

    @Test
    void everyMistakeInOutletsIsTold() {
        String file = "outlet\tcountry\n\tGBR\na.example\tBritain\na.example\tGBR\nb.example\n";
        String message = assertThrows(UsageException.class, () -> OutletFile.parse("o.tsv", file))
                .getMessage();
        for (String mistake : Set.of(
                "o.tsv line 2, outlet: must not be empty",
                "o.tsv line 3, country: must be a code like GBR, is Britain",
                "o.tsv line 4, outlet: stands in a line before: a.example",
                "o.tsv line 5, line: must have 2 fields, has 1")) {
            assertTrue(message.contains(mistake), mistake + " is not in\n" + message);
        }
        assertTrue(assertThrows(UsageException.class, () -> OutletFile.parse("o.tsv", "name\nx\n"))
                .getMessage()
                .contains("o.tsv line 1, outlet: missing from the head line"));
    }
}
