package io.rostrum.night;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.Doc;
import io.rostrum.table.EvidencePart;
import io.rostrum.table.RejectRow;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is taken out of tables of every shape. */
class ErasureTest {

    @Doc("A claim.")
    public record Claim(
            @Doc("its article") String articleId, @Doc("its day") LocalDate day, @Doc("its words") String evidence) {}

    @Doc("A pair.")
    public record Pair(@Doc("its name") String name, @Doc("what tells it") List<EvidencePart> evidence) {}

    private static final Table<Claim> CLAIMS = Table.byDay("claims", Claim.class);
    private static final Table<Pair> PAIRS = Table.of("pairs", Pair.class);
    private static final LocalDate DAY = LocalDate.parse("2031-05-04");

    @TempDir
    private Path folder;

    @Test
    void rowsEvidenceAndBrokenRecordsOfTheArticleGoAndNothingElse() {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), List.of(CLAIMS, PAIRS, Tables.REJECTS));
        add(warehouse, CLAIMS, new Claim("gone", DAY, "marker"), new Claim("other", DAY, "words"));
        add(
                warehouse,
                PAIRS,
                new Pair("both", List.of(part("gone"), part("other"))),
                new Pair("marker", List.of(part("gone"))),
                new Pair("none", List.of()));
        String address = "https://wire.example/1";
        add(
                warehouse,
                Tables.REJECTS,
                new RejectRow("f", 0, "why", "{\"url\": \"" + address + "\", marker"),
                new RejectRow("f", 1, "why", "{\"url\": \"" + address + "0\", words"));
        assertEquals(3, new Withdrawal(SPARK, warehouse, Set.of("gone"), Set.of(address)).run());
        assertEquals("[other,2031-05-04,words,r]", rows(warehouse, CLAIMS));
        assertEquals("both other\nnone ", pairs(warehouse));
        assertEquals(
                1, warehouse.at(Tables.REJECTS, "main").where("position = 1").count());
        assertEquals(1, warehouse.at(Tables.REJECTS, "main").count());
    }

    private static EvidencePart part(String article) {
        return new EvidencePart("for", 0.9, DAY, article, null, 0, 1, "words of " + article);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <R extends Record> void add(Warehouse warehouse, Table<R> table, R... records) {
        warehouse.tables().prepare(table);
        List<Row> rows = Arrays.stream(records).map(table::row).toList();
        warehouse.append(table, SPARK.createDataset(rows, table.encoder()).withColumn("run_id", functions.lit("r")));
    }

    private static String rows(Warehouse warehouse, Table<?> table) {
        return String.join(
                "\n",
                warehouse.at(table, "main").collectAsList().stream()
                        .map(Row::toString)
                        .sorted()
                        .toList());
    }

    private static String pairs(Warehouse warehouse) {
        return String.join(
                "\n",
                warehouse
                        .at(PAIRS, "main")
                        .selectExpr("CONCAT(name, ' ', CONCAT_WS(',', evidence.article_id))")
                        .collectAsList()
                        .stream()
                        .map(row -> row.getString(0))
                        .sorted()
                        .toList());
    }
}
