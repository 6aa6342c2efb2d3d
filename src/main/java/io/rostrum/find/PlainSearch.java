package io.rostrum.find;

import io.rostrum.table.Condition;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Tables;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** What {@code jobs/find/quotations.sql} finds, looked for row by row. */
final class PlainSearch {

    private static final Comparator<String> BY_BYTES = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private static final Comparator<Row> IN_ORDER = Comparator.comparing((Row quote) -> quote.<LocalDate>getAs("day"))
            .thenComparing(PlainSearch::outlet, BY_BYTES)
            .thenComparing(quote -> quote.<String>getAs("article_id"), BY_BYTES)
            .thenComparing(quote -> quote.<Integer>getAs("quote"));

    private final String by;
    private final String about;
    private final String said;
    private final Condition days;

    /** An empty text asks for nothing. */
    PlainSearch(String by, String about, String said, LocalDate first, LocalDate last) {
        this.by = lower(by);
        this.about = lower(about);
        this.said = lower(said);
        this.days = Condition.from("day", first).and(Condition.to("day", last));
    }

    /** Day, outlet, speaker, words and address of each, in order. */
    List<Row> in(PublishedTables tables) {
        Condition wanted = days.and(Condition.is("counted", true));
        Map<String, List<Row>> mentions = about.isEmpty()
                ? Map.of()
                : tables.rows(Tables.MENTIONS, wanted).stream()
                        .filter(mention -> is(about, mention, "leader_name") || is(about, mention, "leader_id"))
                        .collect(Collectors.groupingBy(mention -> mention.<String>getAs("article_id")));
        List<Row> quotes = tables.rows(Tables.QUOTES, wanted).stream()
                .filter(quote -> isBy(quote) && holds(quote, said) && isAbout(quote, mentions))
                .sorted(IN_ORDER)
                .toList();
        Map<String, String> addresses = addresses(tables, quotes);
        return quotes.stream()
                .map(quote -> RowFactory.create(
                        quote.getAs("day"),
                        outlet(quote),
                        speaker(quote),
                        quote.getAs("words"),
                        addresses.get(quote.<String>getAs("article_id"))))
                .toList();
    }

    private boolean isBy(Row quote) {
        return by.isEmpty()
                || is(by, quote, "leader_id")
                || is(by, quote, "speaker_name")
                || parts(quote, "speakers").stream().anyMatch(one -> is(by, one, "leader_id") || is(by, one, "name"));
    }

    private boolean isAbout(Row quote, Map<String, List<Row>> mentions) {
        return about.isEmpty()
                || holds(quote, about)
                || mentions.getOrDefault(quote.<String>getAs("article_id"), List.of()).stream()
                        .map(mention -> mention.<Integer>getAs("begin"))
                        .anyMatch(begin -> parts(quote, "spans").stream()
                                .anyMatch(part ->
                                        begin >= part.<Integer>getAs("begin") && begin < part.<Integer>getAs("end")));
    }

    private static boolean holds(Row quote, String words) {
        return lower(quote.getAs("words")).contains(words);
    }

    private static boolean is(String wanted, Row row, String column) {
        String value = row.getAs(column);
        return value != null && lower(value).equals(wanted);
    }

    private static List<Row> parts(Row row, String column) {
        int place = row.fieldIndex(column);
        return row.isNullAt(place) ? List.of() : row.getList(place);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String outlet(Row quote) {
        return Objects.requireNonNullElse(quote.getAs("outlet"), "outlet unknown");
    }

    private static String speaker(Row quote) {
        String all = parts(quote, "speakers").stream()
                .map(one -> one.<String>getAs("name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Objects.requireNonNullElse(quote.getAs("speaker_name"), "nobody named") : all;
    }

    /** Of the articles with these quotations: the address, else the id. */
    private static Map<String, String> addresses(PublishedTables tables, List<Row> quotes) {
        Map<String, String> addresses = new HashMap<>();
        quotes.forEach(quote -> addresses.put(quote.getAs("article_id"), quote.getAs("article_id")));
        tables.rows(Tables.ARTICLES, Condition.in("article_id", addresses.keySet())).stream()
                .filter(article -> article.getAs("url") != null)
                .forEach(article -> addresses.put(article.getAs("article_id"), article.getAs("url")));
        return addresses;
    }
}
