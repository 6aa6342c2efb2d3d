package io.rostrum.table;

import java.util.List;

/** Every table this project writes, in the order of the flow. */
public final class Tables {

    public static final Table<ArticleRow> ARTICLES = Table.byDay("articles", ArticleRow.class);
    public static final Table<RejectRow> REJECTS = Table.of("rejects", RejectRow.class);
    public static final Table<MentionRow> MENTIONS = Table.byDay("mentions", MentionRow.class);
    public static final Table<QuoteRow> QUOTES = Table.byDay("quotes", QuoteRow.class);
    public static final Table<StanceRow> STANCES = Table.byDay("stances", StanceRow.class);
    public static final Table<CopyRow> COPIES = Table.byDay("copies", CopyRow.class);
    public static final Table<RunRow> RUNS = Table.of("runs", RunRow.class);

    /** What a run found in the dumps. */
    public static final List<Table<?>> FACTS = List.of(ARTICLES, REJECTS, MENTIONS, QUOTES, STANCES, COPIES);

    public static final List<Table<?>> ALL = List.of(ARTICLES, REJECTS, MENTIONS, QUOTES, STANCES, COPIES, RUNS);

    private Tables() {}
}
