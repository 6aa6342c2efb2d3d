package io.rostrum.table;

import java.util.List;
import java.util.stream.Stream;

/** Every table of this project, in the order of the flow. */
public final class Tables {

    public static final Table<ArticleRow> ARTICLES =
            Table.byDay("articles", ArticleRow.class).publishedApart("set_aside");
    public static final Table<RejectRow> REJECTS = Table.of("rejects", RejectRow.class);
    public static final Table<MentionRow> MENTIONS = Table.byDay("mentions", MentionRow.class)
            .publishedWith(List.of(CountedColumn.class, StandingColumns.class));
    public static final Table<UnresolvedNameRow> UNRESOLVED_NAMES =
            Table.byDay("unresolved_names", UnresolvedNameRow.class);
    public static final Table<QuoteRow> QUOTES =
            Table.byDay("quotes", QuoteRow.class).publishedWith(List.of(CountedColumn.class, StandingColumns.class));
    public static final Table<StanceRow> STANCES =
            Table.byDay("stances", StanceRow.class).publishedWith(List.of(CountedColumn.class));
    public static final Table<CopyRow> COPIES = Table.byDay("copies", CopyRow.class);
    public static final Table<FurnitureRow> FURNITURE = Table.of("furniture", FurnitureRow.class);
    public static final Table<LeaderDayRow> LEADER_DAY =
            Table.of("leader_day", LeaderDayRow.class).publishedWith(List.of(StandingColumns.class));
    public static final Table<SpeakerRow> SPEAKERS = Table.of("speakers", SpeakerRow.class);
    public static final Table<SpeaksOfRow> SPEAKS_OF = Table.of("speaks_of", SpeaksOfRow.class);
    public static final Table<QuoteClusterRow> QUOTE_CLUSTERS = Table.of("quote_clusters", QuoteClusterRow.class);
    public static final Table<OwnWorkRow> OWN_WORK = Table.of("own_work", OwnWorkRow.class);
    public static final Table<StancePairRow> STANCE_PAIRS = Table.of("stance_pairs", StancePairRow.class);
    public static final Table<OpenStanceRow> OPEN_STANCES = Table.of("open_stances", OpenStanceRow.class);
    public static final Table<CoMentionRow> CO_MENTIONS = Table.of("co_mentions", CoMentionRow.class);
    public static final Table<LeaderNetworkRow> LEADER_NETWORK = Table.of("leader_network", LeaderNetworkRow.class);
    public static final Table<LeaderToneRow> LEADER_TONE = Table.of("leader_tone", LeaderToneRow.class);
    public static final Table<TrendRow> TRENDS = Table.of("trends", TrendRow.class);
    public static final Table<LeaderIssueRow> LEADER_ISSUE = Table.of("leader_issue", LeaderIssueRow.class);
    public static final Table<RunRow> RUNS = Table.of("runs", RunRow.class);

    public static final Table<LeaderRow> LEADERS = Table.of("leaders", LeaderRow.class);
    public static final Table<LeaderTermRow> LEADER_TERMS = Table.of("leader_terms", LeaderTermRow.class);
    public static final Table<PartyRow> PARTIES = Table.of("parties", PartyRow.class);
    public static final Table<IssueRow> ISSUES = Table.of("issues", IssueRow.class);
    public static final Table<OutletRow> OUTLETS = Table.of("outlets", OutletRow.class);

    public static final Table<WithdrawnRow> WITHDRAWN = Table.of("withdrawn", WithdrawnRow.class);
    public static final Table<MeasureRow> MEASURES = Table.of("measures", MeasureRow.class);

    public static final Table<DumpFileRow> DUMP_FILES = Table.of("dump_files", DumpFileRow.class);
    public static final Table<VersionRow> VERSIONS = Table.byDay("versions", VersionRow.class);
    public static final Table<AnnotationRow> ANNOTATIONS = Table.byDay("annotations", AnnotationRow.class);
    public static final Table<SignatureRow> SIGNATURES = Table.byDay("signatures", SignatureRow.class);
    public static final Table<ToneRow> TONES = Table.byDay("tones", ToneRow.class);

    /** What a run found in the dumps. */
    public static final List<Table<?>> FACTS =
            List.of(ARTICLES, REJECTS, MENTIONS, UNRESOLVED_NAMES, QUOTES, STANCES, COPIES);

    /** What is counted from the facts. */
    public static final List<Table<?>> REPORTS = List.of(
            FURNITURE,
            LEADER_DAY,
            SPEAKERS,
            SPEAKS_OF,
            QUOTE_CLUSTERS,
            OWN_WORK,
            STANCE_PAIRS,
            OPEN_STANCES,
            CO_MENTIONS,
            LEADER_NETWORK,
            LEADER_TONE,
            LEADER_ISSUE,
            TRENDS);

    /** Who and what the facts are about, for readers to join. */
    public static final List<Table<?>> DIMENSIONS = List.of(LEADERS, LEADER_TERMS, PARTIES, ISSUES, OUTLETS);

    /** Every table that is published. */
    public static final List<Table<?>> ALL = Stream.of(
                    FACTS, REPORTS, DIMENSIONS, List.<Table<?>>of(WITHDRAWN, RUNS, MEASURES))
            .flatMap(List::stream)
            .toList();

    /** How the warehouse knows what a night has to do; not published. */
    public static final List<Table<?>> MEMORY = List.of(DUMP_FILES, VERSIONS, ANNOTATIONS, SIGNATURES, TONES);

    /** Every table of a warehouse. */
    public static final List<Table<?>> WAREHOUSE =
            Stream.of(ALL, MEMORY).flatMap(List::stream).toList();

    private Tables() {}
}
