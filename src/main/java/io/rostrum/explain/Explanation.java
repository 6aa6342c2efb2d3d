package io.rostrum.explain;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.exists;

import io.rostrum.find.PublishedNames;
import io.rostrum.settings.UsageException;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Where a number of a reporting table comes from: its rows, and every mention, quotation or stance that they count,
 * with sentence, method and confidence.
 */
public final class Explanation {

    private final PublishedTables tables;
    private final Question question;

    public Explanation(PublishedTables tables, Question question) {
        this.tables = tables;
        this.question = question;
    }

    /**
     * The explanation as text, articles by day and id.
     *
     * @throws UsageException when the table has no such row, or is not one that can be explained
     */
    public String of(Table<?> table) {
        return switch (table.name()) {
            case "leader_day" -> leaderDay();
            case "stance_pairs", "open_stances" -> stances(table);
            case "co_mentions" -> coMentions();
            default ->
                throw new UsageException("--table " + table.name()
                        + ": only leader_day, stance_pairs, open_stances and co_mentions can be explained");
        };
    }

    private String leaderDay() {
        List<Row> rows = rows(Tables.LEADER_DAY, question.isThen().and(question.isLeader("leader")));
        String id = rows.get(0).getAs("leader_id");
        Column isTheirs = col("leader_id").equalTo(id);
        Column isOneOfThem =
                exists(col("speakers"), one -> one.getField("leader_id").equalTo(id));
        List<Piece> mentions = pieces(Tables.MENTIONS, question.isThen().and(isTheirs));
        List<Piece> quotations = pieces(Tables.QUOTES, question.isThen().and(isTheirs.or(isOneOfThem)));
        return printed(
                        rows,
                        Stream.concat(mentions.stream(), quotations.stream()).toList()) + "counted: "
                + counted(mentions).size() + " mentions, " + counted(quotations).size() + " quotations\n";
    }

    private String stances(Table<?> table) {
        List<Row> rows = rows(table, question.isPeriod().and(question.isPair("holder", "target")));
        return printed(rows, pieces(Tables.STANCES, question.isThen().and(question.isPair("holder", "target"))));
    }

    private String coMentions() {
        if (question.with() == null) {
            throw new UsageException("co_mentions is about two leaders: name the other one in --with");
        }
        List<Row> rows = rows(Tables.CO_MENTIONS, question.isPeriod().and(question.isPair("a", "b")));
        String a = rows.get(0).getAs("a_id");
        String b = rows.get(0).getAs("b_id");
        List<Piece> mentions =
                pieces(Tables.MENTIONS, question.isThen().and(col("leader_id").isin(a, b)));
        Set<String> together = articles(mentions, a);
        together.retainAll(articles(mentions, b));
        return printed(
                rows,
                mentions.stream()
                        .filter(piece -> together.contains(piece.articleId()))
                        .toList());
    }

    private List<Row> rows(Table<?> table, Column wanted) {
        List<Row> rows =
                tables.read(table).where(wanted).drop(Table.RUN_ID.name()).collectAsList();
        if (rows.isEmpty()) {
            require("--leader", question.leader(), table);
            require("--with", question.with(), table);
            throw new UsageException("Table " + table.name() + " has no row of " + question.leader()
                    + (question.with() == null ? "" : " with " + question.with()) + " in the " + question.period()
                    + " of " + question.day() + "; names are as in the table, ids work too");
        }
        return rows.stream()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private void require(String option, String name, Table<?> table) {
        if (name != null) {
            new PublishedNames(tables).require(option, name, table);
        }
    }

    private List<Piece> pieces(Table<?> table, Column wanted) {
        return tables.read(table).where(wanted).collectAsList().stream()
                .map(row -> table == Tables.MENTIONS
                        ? Pieces.mention(row)
                        : table == Tables.QUOTES ? Pieces.quotation(row) : Pieces.stance(row))
                .sorted()
                .toList();
    }

    private List<Piece> counted(List<Piece> pieces) {
        return pieces.stream().filter(Piece::isCounted).toList();
    }

    private Set<String> articles(List<Piece> pieces, String party) {
        return counted(pieces).stream()
                .filter(piece -> party.equals(piece.party()))
                .map(Piece::articleId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String printed(List<Row> rows, List<Piece> pieces) {
        Printout out = new Printout();
        rows.forEach(out::row);
        List<Row> articles = articles(pieces);
        out.articles(articles, pieces);
        Set<String> counted = counted(pieces).stream().map(Piece::articleId).collect(Collectors.toSet());
        Map<Boolean, Long> byFirst = articles.stream()
                .filter(article -> counted.contains(article.<String>getAs("article_id")))
                .collect(Collectors.partitioningBy(
                        article -> article.<Boolean>getAs("is_first"), Collectors.counting()));
        out.line(
                "",
                "counted: " + (byFirst.get(true) + byFirst.get(false)) + " articles, " + byFirst.get(true)
                        + " of them the first of their near-copies (stories)");
        return out.toString();
    }

    private List<Row> articles(List<Piece> pieces) {
        Object[] ids = pieces.stream().map(Piece::articleId).distinct().toArray();
        Dataset<Row> copies = tables.read(Tables.COPIES).select("article_id", "is_first");
        return tables.read(Tables.ARTICLES)
                .where(question.isThen().and(col("article_id").isin(ids)))
                .join(copies.where(col("article_id").isin(ids)), "article_id")
                .orderBy("day", "article_id")
                .collectAsList();
    }
}
