package io.rostrum.job;

import static io.rostrum.SparkTest.SPARK;

import io.rostrum.table.Table;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The tables of a report on five years. */
final class FiveYears {

    private static final String DAY = "DATE_ADD(DATE'2026-01-01', CAST(id % 1826 AS INT))";

    private FiveYears() {}

    /** 2,000 leaders in 60 outlets over five years, the first of them on every day. */
    static Function<Table<?>, Dataset<Row>> tables() {
        String leader = "CONCAT('L', id DIV 1826)";
        String name = "CONCAT('Leader number ', id DIV 1826)";
        String month = "CAST(DATE_TRUNC('month', " + DAY + ") AS DATE) AS period_start";
        String pair = "CAST(HASH(id) AS BIGINT) % 4000";
        Map<String, Dataset<Row>> tables = new TreeMap<>();
        tables.put(
                "leader_day",
                SPARK.range(2000L * 1826)
                        .where("PMOD(HASH(id), 1 + id DIV 36520) = 0")
                        .selectExpr(
                                DAY + " AS day",
                                leader + " AS leader_id",
                                name + " AS leader_name",
                                "CONCAT('outlet', PMOD(HASH(id, 1), 60), '.example') AS outlet",
                                "5L AS articles",
                                "9L AS mentions",
                                "2L AS direct_quotes",
                                "1L AS mixed_quotes",
                                "3L AS indirect_quotes",
                                "6L AS quotes",
                                "80L AS quoted_words"));
        tables.put(
                "speakers",
                SPARK.range(300_000)
                        .selectExpr(
                                DAY + " AS day",
                                "CONCAT('Speaker ', PMOD(HASH(id), 1 + id DIV 10)) AS speaker",
                                "CONCAT('Speaker ', PMOD(HASH(id), 1 + id DIV 10)) AS speaker_name",
                                "1L AS quotes"));
        tables.put(
                "articles",
                SPARK.range(200_000)
                        .selectExpr(
                                "CONCAT('a', id) AS article_id",
                                DAY + " AS day",
                                "CONCAT('outlet', id % 60, '.example') AS outlet",
                                "CONCAT('https://outlet.example/', id) AS url",
                                "REPEAT('Leaders met at the harbour in the rain and said little of it to those who asked. ', 10) AS body",
                                "CONCAT('The council meets for the ', id, 'th time about the harbour') AS title"));
        tables.put(
                "quotes",
                SPARK.range(100_000)
                        .selectExpr(
                                "CONCAT('a', id) AS article_id",
                                DAY + " AS day",
                                "'outlet.example' AS outlet",
                                "CONCAT('L', id % 2000) AS leader_id",
                                "CAST(id AS STRING) AS distinct_id",
                                "'direct' AS kind",
                                "30 AS word_count",
                                "TRUE AS counted",
                                "ARRAY(NAMED_STRUCT('begin', 300, 'end', 500)) AS spans",
                                "REPEAT('We will keep the harbour open. ', 8) AS words"));
        tables.put(
                "stances",
                SPARK.range(150_000)
                        .selectExpr(
                                "CONCAT('a', id) AS article_id",
                                DAY + " AS day",
                                "'outlet.example' AS outlet",
                                "'leader' AS holder_type",
                                "CONCAT('L', PMOD(" + pair + ", 2000)) AS holder_id",
                                "CONCAT('Leader number ', PMOD(" + pair + ", 2000)) AS holder_name",
                                "'issue' AS target_type",
                                "CONCAT('issue', PMOD(" + pair + ", 90)) AS target_id",
                                "CONCAT('issue ', PMOD(" + pair + ", 90)) AS target_name",
                                "ELT(1 + id % 3, 'for', 'against', 'neutral') AS label",
                                "0.9D AS confidence",
                                "TRUE AS counted",
                                "300 AS evidence_begin",
                                "508 AS evidence_end",
                                "REPEAT('Leaders met. ', 16) AS evidence"));
        tables.put(
                "copies",
                SPARK.range(200_000).selectExpr("CONCAT('a', id) AS article_id", DAY + " AS day", "TRUE AS is_first"));
        tables.put(
                "co_mentions",
                SPARK.range(200_000)
                        .selectExpr(
                                "EXPLODE(ARRAY('day', 'week', 'month')) AS period",
                                month,
                                "'article' AS window",
                                "CONCAT('L', id % 1000) AS a_id",
                                "CONCAT('L', 1000 + PMOD(HASH(id), 1000)) AS b_id",
                                "5L AS n_ab",
                                "20L AS n_a",
                                "20L AS n_b",
                                "3000L AS n_total",
                                "0.13D AS expected",
                                "40D AS log_likelihood"));
        tables.put(
                "leader_network",
                SPARK.range(60_000)
                        .selectExpr(
                                "'month' AS period",
                                month,
                                "CONCAT('L', id % 2000) AS leader_id",
                                "3 AS degree",
                                "id % 50 AS strength",
                                "CONCAT('L', id % 7) AS community"));
        tables.put(
                "trends",
                SPARK.range(200_000)
                        .selectExpr(
                                "'week' AS period",
                                "CAST(DATE_TRUNC('week', " + DAY + ") AS DATE) AS period_start",
                                "CONCAT('L', id % 2000) AS leader_id",
                                "20L AS stories",
                                "5L AS stories_before",
                                "3D AS change",
                                "2D AS change_low",
                                "4D AS change_high"));
        return ReportTables.among(tables);
    }
}
