package io.rostrum.run;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.job.FurniturePassages;
import io.rostrum.job.Recount;
import io.rostrum.night.Night;
import io.rostrum.table.FurnitureRow;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * mentions, quotes, stances, copies ─► furniture: made again around the days whose facts are others now. It comes before all other
 * counts: it says what of the facts they count.
 */
public final class Furnishing {

    private static final String[] FIRST = {"outlet", "passage", "article_id", "first_day"};
    private static final String[] COUNTED = {
        "outlet", "passage", "article_id", "first_day", "last_day", "stories", "mentions", "quotes", "stances"
    };

    private final Night night;
    private final Recount recount;
    private final List<Row> before;
    private final List<Row> now;

    private Furnishing(Night night, Recount recount, List<Row> before, List<Row> now) {
        this.night = night;
        this.recount = recount;
        this.before = before;
        this.now = now;
    }

    /** Gives what is to be counted again: also days on which passages became furniture, or are so no more. */
    public static Recount of(Night night, Recount recount, double minConfidence) {
        List<Row> before =
                recount.isAll() ? List.of() : night.plain(Tables.FURNITURE).list();
        Dataset<Row> found = FurniturePassages.found(night::read, minConfidence);
        Dataset<Row> asked = recount.isAll() ? found : FurniturePassages.around(found, recount.days(), before);
        List<Row> now =
                FurniturePassages.standing(asked, night.read(Tables.COPIES)).collectAsList();
        new Furnishing(night, recount, before, now).put();
        return recount.isAll() ? recount : recount.and(FurniturePassages.days(night::read, before, now));
    }

    /** Writes the table, unless it is as it was. Few bodies are read for words: of those that print a passage first now. */
    private void put() {
        Map<List<Object>, Row> known = known();
        List<Row> unknown = now.stream()
                .filter(row -> !known.containsKey(values(row, FIRST)))
                .toList();
        if (!recount.isAll() && unknown.isEmpty() && values(before).equals(values(now))) {
            return;
        }
        List<Row> same = now.stream()
                .filter(row -> known.containsKey(values(row, FIRST)))
                .map(row -> with(row, known.get(values(row, FIRST))))
                .toList();
        Dataset<Row> articles = night.read(Tables.ARTICLES);
        Dataset<Row> rows = articles.sparkSession().createDataset(same, Tables.FURNITURE.encoder());
        night.put(Tables.FURNITURE, lit(true), unknown.isEmpty() ? rows : rows.union(read(unknown, articles)));
    }

    /** Rows of before whose words still stand where they did. */
    private Map<List<Object>, Row> known() {
        Map<List<Object>, Row> known = new HashMap<>();
        before.stream()
                .filter(row ->
                        row.getAs("words") != null && !recount.days().contains(row.<LocalDate>getAs("first_day")))
                .forEach(row -> known.put(values(row, FIRST), row));
        return known;
    }

    private static Dataset<Row> read(List<Row> unknown, Dataset<Row> articles) {
        Set<LocalDate> days =
                unknown.stream().map(row -> row.<LocalDate>getAs("first_day")).collect(Collectors.toSet());
        Dataset<Row> standing =
                articles.sparkSession().createDataFrame(unknown, unknown.get(0).schema());
        return FurniturePassages.withWords(standing, articles.where(Warehouse.in(days)));
    }

    private static Row with(Row counted, Row known) {
        return Tables.FURNITURE.row(new FurnitureRow(
                counted.getAs("outlet"),
                counted.getAs("passage"),
                known.getAs("words"),
                counted.getAs("article_id"),
                known.getAs("begin"),
                known.getAs("end"),
                counted.getAs("first_day"),
                counted.getAs("last_day"),
                counted.getAs("stories"),
                counted.getAs("mentions"),
                counted.getAs("quotes"),
                counted.getAs("stances")));
    }

    private static Set<List<Object>> values(List<Row> rows) {
        return rows.stream().map(row -> values(row, COUNTED)).collect(Collectors.toSet());
    }

    private static List<Object> values(Row row, String... columns) {
        return Arrays.stream(columns).map(column -> row.<Object>getAs(column)).toList();
    }
}
