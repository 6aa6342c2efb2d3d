package io.rostrum.run;

import static io.rostrum.SparkTest.LAZY;
import static io.rostrum.SparkTest.SPARK;
import static org.apache.spark.sql.functions.lit;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.rostrum.table.FurnitureRow;
import io.rostrum.table.MentionRow;
import io.rostrum.table.QuoteRow;
import io.rostrum.table.SpeakerPart;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The leaders found are the same, whether Spark counts them or they are counted one by one. */
class LeaderCountsTest {

    private static final LocalDate DAY = LocalDate.parse("2031-05-05");
    private static final double BOUND = 0.5;
    private static final long NOTE = 7;

    @Test
    void countsAsTheQueryDoes(@TempDir Path folder) {
        Warehouse warehouse = Warehouse.open(LAZY, folder.toString(), Map.of(), Tables.WAREHOUSE);
        Tables.WAREHOUSE.forEach(warehouse::read);
        FurnitureRow note = new FurnitureRow("o", NOTE, null, "a1", null, null, DAY, DAY, 3, 1, 1, 0);
        store(warehouse, Tables.FURNITURE, List.of(Tables.FURNITURE.row(note)));
        store(
                warehouse,
                Tables.MENTIONS,
                Stream.of(
                                mention("a1", 1, "V", "Ilse Varga", 0.9),
                                mention("a1", 2, "V", "Ilse V. Varga", 0.5),
                                mention("a2", 1, "V", "Ilse Varga", 0.9),
                                mention("a2", 2, "T", "Twice sure", 0.9),
                                mention("a2", 3, "S", "Same as twice", 0.9),
                                mention("a4", NOTE, "V", "Standing note", 0.9),
                                mention("a3", 1, "V", "Not sure", 0.4),
                                mention("a3", 2, "N", "Never sure", 0.4))
                        .map(Tables.MENTIONS::row)
                        .toList());
        SpeakerPart varga = new SpeakerPart("V", "Ilse Varga", null, null);
        store(
                warehouse,
                Tables.QUOTES,
                Stream.of(
                                quote(0, "direct", "V", List.of(varga, new SpeakerPart("T", "Twice sure", 1, 2)), 0.9),
                                quote(1, "mixed", "V", null, 0.9),
                                quote(2, "indirect", "S", List.of(new SpeakerPart("S", "Same", null, null)), 0.5),
                                quote(3, "indirect", "V", List.of(varga), 0.4),
                                quote(4, "direct", "N", List.of(new SpeakerPart("N", "Never", null, null)), 0.9),
                                quote((int) NOTE, "direct", "V", List.of(varga), 0.9),
                                quote(5, "direct", null, List.of(), 0.9))
                        .map(Tables.QUOTES::row)
                        .toList());
        List<Row> one = LeaderCounts.of(
                warehouse.plain(Tables.MENTIONS),
                warehouse.plain(Tables.QUOTES),
                warehouse.plain(Tables.FURNITURE),
                BOUND);
        assertEquals("[[Ilse Varga,2,3,1,1,0], [Same as twice,1,1,0,0,1], [Twice sure,1,1,1,0,0]]", one.toString());
        assertEquals(Summary.counted(warehouse, "main", BOUND), one);
    }

    private static <R extends Record> void store(Warehouse warehouse, Table<R> table, List<Row> rows) {
        warehouse.append(table, SPARK.createDataset(rows, table.encoder()).withColumn("run_id", lit("r")));
    }

    /** Each in a passage of its own, as told by its begin. */
    private static MentionRow mention(String article, long begin, String id, String name, double belief) {
        return new MentionRow(
                article, DAY, "o", 0, 0, begin, (int) begin, (int) begin + 1, "She", "name", id, name, belief, null);
    }

    private static QuoteRow quote(int place, String kind, String leader, List<SpeakerPart> speakers, double belief) {
        return new QuoteRow(
                "a1",
                DAY,
                "o",
                place,
                0,
                0,
                (long) place,
                "body",
                kind,
                leader,
                "x",
                "x",
                speakers,
                "w",
                1,
                List.of(),
                null,
                null,
                "said",
                "d",
                List.of(),
                belief,
                "m");
    }
}
