package io.rostrum;

import static org.apache.spark.sql.functions.lit;

import io.rostrum.job.CoMentions;
import io.rostrum.job.DumpFile;
import io.rostrum.job.DumpFiles;
import io.rostrum.job.Facts;
import io.rostrum.job.FileTimes;
import io.rostrum.job.Findings;
import io.rostrum.job.Ingest;
import io.rostrum.job.IngestCounts;
import io.rostrum.job.LeaderDay;
import io.rostrum.job.LeaderIssue;
import io.rostrum.job.LeaderNetwork;
import io.rostrum.job.LeaderTone;
import io.rostrum.job.Ledger;
import io.rostrum.job.Measures;
import io.rostrum.job.Newest;
import io.rostrum.job.OpenStances;
import io.rostrum.job.OutletFile;
import io.rostrum.job.OwnWork;
import io.rostrum.job.QuoteClusters;
import io.rostrum.job.Recount;
import io.rostrum.job.RejectShare;
import io.rostrum.job.Runs;
import io.rostrum.job.Speakers;
import io.rostrum.job.SpeaksOf;
import io.rostrum.job.StancePairs;
import io.rostrum.job.Trends;
import io.rostrum.job.Versions;
import io.rostrum.job.Withdrawn;
import io.rostrum.log.LogLine;
import io.rostrum.night.Night;
import io.rostrum.night.Repair;
import io.rostrum.night.Withdrawal;
import io.rostrum.run.Annotating;
import io.rostrum.run.Clustering;
import io.rostrum.run.Feed;
import io.rostrum.run.Furnishing;
import io.rostrum.run.Metrics;
import io.rostrum.run.OwnAddresses;
import io.rostrum.run.Planning;
import io.rostrum.run.Progress;
import io.rostrum.run.Publication;
import io.rostrum.run.RunId;
import io.rostrum.run.Summary;
import io.rostrum.run.Upkeep;
import io.rostrum.run.Withdrawing;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.Settings;
import io.rostrum.settings.Version;
import io.rostrum.table.Change;
import io.rostrum.table.LazySpark;
import io.rostrum.table.Published;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Together;
import io.rostrum.table.Warehouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The whole flow: read this first.
 *
 * <pre>
 * dumps ─► ingest ─► articles ─► annotate ─► mentions, quotes, stances, copies ─► count ─► reports ─► publish
 *             └────► rejects
 * </pre>
 *
 * <p>Every arrow is one class in {@code job/}. A run takes in what is new and changes the days that this touches. Nothing
 * is seen by readers before {@link #keep()}.
 */
public final class Flow implements AutoCloseable {

    private final LazySpark spark;
    private final Settings settings;
    private final Night night;
    private final Progress progress;
    private final Planning planning;
    private IngestCounts counts = IngestCounts.NONE;
    private long files;
    private long annotated;
    private Facts facts; // that the run has counted; null before

    public Flow(LazySpark spark, Settings settings) {
        this.spark = spark;
        this.settings = settings;
        this.progress = new Progress(spark);
        this.planning = new Planning(spark);
        this.night = Night.open(spark, settings.warehouse(), settings.catalog(), settings.patience());
    }

    /**
     * The main job; a folder that cannot be published to is refused before it begins.
     *
     * @throws RunFailedException when all is done, but less came in than the settings expect
     */
    public void nightly() {
        Published.open(spark.hadoop(), settings.published());
        ingest();
        long came = files;
        annotate(this::count, this::follow);
        summary();
        Feed feed = new Feed(came, Newest.of(night.plain(Tables.VERSIONS), night.began()));
        progress.say("feed", "%s", feed);
        feed.require(settings);
    }

    /** Reads the dump files that no run has read. */
    public void ingest() {
        progress.begin("ingest");
        Ledger ledger =
                Ledger.of(spark, listed(), night.plain(Tables.DUMP_FILES).list());
        begin(ledger.unread(), Set.of());
        if (ledger.isDone()) {
            return;
        }
        Dataset<Row> read =
                night.aside("read", Versions.hashed(Ingest.of(spark.session(), ledger.unread(), settings.ingest())));
        List<DumpFile> whole = ledger.whole();
        FileTimes clock = FileTimes.of(night.began(), read(Tables.DUMP_FILES));
        Dataset<Row> records = OwnAddresses.of(night, progress, Versions.of(read, whole, clock), clock);
        Dataset<Row> wanted = Withdrawn.without(records, read(Tables.WITHDRAWN));
        Dataset<Row> latest = night.aside("latest", Versions.latest(wanted, read(Tables.VERSIONS), clock));
        Dataset<Row> arrivals = Versions.arrivals(records, latest);
        files = whole.size();
        IngestCounts in = IngestCounts.of(records, latest, arrivals);
        counts = in.andRefused(ledger.refused());
        progress.say("ingest", "%s", counts);
        RejectShare.require(records, in, settings.maxRejectShare());
        Change change = Change.of(read(Tables.VERSIONS), arrivals);
        Together.run(
                () -> night.put(Tables.ARTICLES, change, arrivals),
                () -> night.put(Tables.VERSIONS, change, arrivals),
                () -> night.put(
                        Tables.REJECTS,
                        ledger.from(whole),
                        Ingest.rejects(records).union(ledger.rejects())),
                () -> night.add(Tables.DUMP_FILES, ledger.rows(whole)));
    }

    /** Finds what is said in articles that are new, another version, or were annotated by another annotator. */
    public void annotate() {
        annotate(() -> {}, () -> {});
    }

    /** Each step is a run of its own, kept before the next begins: a night that is killed has done what it did. */
    private void annotate(Runnable count, Runnable publish) {
        progress.begin("annotate");
        begin(List.of(), Set.of());
        Annotating annotating = new Annotating(spark, settings, night, progress);
        annotated = annotating.next();
        count.run();
        keep();
        publish.run();
        while (annotating.hasNext()) {
            beginNext();
            annotated = annotating.next();
            count.run();
            keep();
            publish.run();
        }
    }

    private void beginNext() {
        night.next();
        progress.next();
        counts = IngestCounts.NONE;
        files = 0;
        progress.begin("annotate");
        begin(List.of(), Set.of());
    }

    /** Counts the facts of the days touched into the reporting tables; of all days when they were counted otherwise. */
    public void count() {
        progress.begin("count");
        outlets();
        String reason = Runs.reasonToCountAll(night.plain(Tables.RUNS).list(), settings.minConfidence());
        if (reason == null) {
            count(Recount.of(night.days()));
        } else {
            progress.say("count", "all again: %s", reason);
            count(everything());
        }
    }

    private void count(Recount changed) {
        if (changed.isEmpty()) {
            return;
        }
        Recount recount = Furnishing.of(night, changed, settings.minConfidence());
        facts = Facts.of(this::read, settings.minConfidence()).held();
        Recount words = recount.withRepeatedWords(night.before(Tables.QUOTES), facts.quotes());
        Recount voices = recount.withRepeatedEvidence(night.before(Tables.STANCES), facts.stances());
        Facts inPeriods = recount.facts(facts);
        Facts heard = voices.facts(facts);
        Together.run(
                () -> night.put(Tables.LEADER_DAY, words.onDays(), LeaderDay.of(words.factsOfDays(facts))),
                () -> night.put(Tables.SPEAKERS, recount.onDays(), Speakers.of(recount.factsOnDays(facts))),
                () -> night.put(Tables.SPEAKS_OF, recount.inPeriods(), SpeaksOf.of(inPeriods)),
                () -> night.put(Tables.QUOTE_CLUSTERS, lit(true), QuoteClusters.of(facts)),
                () -> night.put(Tables.OWN_WORK, recount.inPeriods(), OwnWork.of(inPeriods)),
                () -> night.put(Tables.STANCE_PAIRS, voices.inPeriods(), StancePairs.of(heard)),
                () -> night.put(Tables.OPEN_STANCES, voices.inPeriods(), OpenStances.of(heard)),
                () -> night.put(Tables.CO_MENTIONS, recount.inPeriods(), CoMentions.of(inPeriods)),
                () -> night.put(Tables.LEADER_TONE, recount.inPeriods(), LeaderTone.of(inPeriods)),
                () -> night.put(Tables.LEADER_ISSUE, recount.inPeriods(), LeaderIssue.of(inPeriods)));
        Dataset<Row> pairs = read(Tables.CO_MENTIONS).where(recount.inPeriods());
        Together.run(
                () -> night.put(Tables.LEADER_NETWORK, recount.inPeriods(), LeaderNetwork.of(pairs)),
                () -> night.put(
                        Tables.TRENDS,
                        lit(true),
                        Trends.of(read(Tables.LEADER_DAY), facts.articles(), read(Tables.COPIES))));
    }

    /** Counts the facts of all days. */
    public void countAll() {
        begin(List.of(), Set.of());
        progress.begin("count");
        outlets();
        count(everything());
    }

    private void outlets() {
        if (settings.outlets() != null) {
            OutletFile.news(spark, settings.outlets(), night.plain(Tables.OUTLETS))
                    .ifPresent(rows -> night.put(Tables.OUTLETS, lit(true), rows));
        }
    }

    private Recount everything() {
        night.touch(Warehouse.days(read(Tables.ANNOTATIONS)));
        return Recount.all(night.days());
    }

    /** Makes current what was written, once it has been audited. */
    public void keep() {
        if (night.written().isEmpty()) {
            progress.say("warehouse", "nothing new since %s", night.nights().current());
            return;
        }
        progress.begin("audit");
        Map<String, Long> rows = night.rows();
        night.add(
                Tables.RUNS,
                Runs.of(
                        spark.session(),
                        night.plain(Tables.RUNS).list(),
                        night.run(),
                        files,
                        counts,
                        night.days().size(),
                        rows,
                        night.written().contains(Tables.LEADER_DAY),
                        settings));
        List<String> findings = findings();
        night.add(Tables.MEASURES, Measures.of(spark.session(), progress.seconds(), rows, annotated));
        if (!findings.isEmpty()) {
            night.hold(findings, settings.options());
        }
        night.promote();
        Tables.FACTS.forEach(table -> progress.say(table.name(), "%d rows", rows.get(table.name())));
        progress.say(
                "warehouse", "%s, %s", night.warehouse().root(), night.nights().current());
    }

    /** Brings the published tables to the current state, and says who was found. */
    public void publish() {
        follow();
        summary();
    }

    private void follow() {
        progress.begin("publish");
        progress.say("published", "%s", Publication.follow(spark.hadoop(), night, settings.published()));
    }

    private void summary() {
        System.out.print(Summary.of(night.warehouse(), night.nights().current(), settings.minConfidence()));
    }

    /**
     * Takes articles out of the tables, of what is published and of every state that is kept; no dump brings them back. Done
     * once more it finishes what was not.
     *
     * @param addresses under which they are known beside those stored; all other articles under them go too
     */
    public void withdraw(Set<String> articles, Set<String> addresses, String reason) {
        Published.existing(spark.hadoop(), settings.published());
        progress.begin("withdraw");
        Set<String> coming = new TreeSet<>(articles);
        coming.addAll(Withdrawn.under(addresses, read(Tables.ARTICLES)));
        coming.removeAll(Withdrawn.ids(read(Tables.WITHDRAWN)));
        begin(List.of(), coming);
        Set<String> known = Withdrawn.addresses(read(Tables.ARTICLES), coming);
        known.addAll(addresses);
        if (!coming.isEmpty()) {
            Dataset<Row> rows = Withdrawn.of(coming, read(Tables.VERSIONS), reason);
            Withdrawing.of(night, progress, coming, known, rows);
            Clustering.of(night, progress, settings.copyDays(), rows);
            count();
        }
        keep();
        publish();
        progress.begin("old states");
        Set<String> all = Withdrawn.ids(read(Tables.WITHDRAWN));
        int states = new Withdrawal(spark.session(), night.warehouse(), all, known).run();
        progress.say(
                "withdraw", "%d articles are withdrawn, %d states of tables were written anew", all.size(), states);
    }

    /** Makes again what was lost and can be made from articles. */
    public void repair() {
        progress.begin("repair");
        Repair repair = Repair.of(spark.session(), night.warehouse());
        progress.say("repair", "%s", repair);
        if (!repair.isEmpty()) {
            begin(List.of(), Set.of());
            repair.begin(night);
            Annotating.tell(spark.session(), settings, night);
            annotate(this::countAll, () -> {});
        }
        publish();
    }

    /** What is done with a warehouse beside its nights. */
    public Upkeep upkeep() {
        return new Upkeep(spark, settings, night, progress);
    }

    /** What the run did, for Prometheus. */
    public String metrics() {
        LocalDate newest = Newest.lastDay(night.plain(Tables.VERSIONS), null);
        return Metrics.of(night.run(), files, counts, seconds(), progress.jobs(), night.rows(), newest);
    }

    /** Seconds that each stage took, in their order. */
    public Map<String, Double> seconds() {
        return progress.seconds();
    }

    @Override
    public void close() {
        night.close();
        planning.close();
        progress.close();
    }

    /** Begins a run, unless this one has begun. */
    private void begin(List<DumpFile> unread, Set<String> withdrawn) {
        if (night.run() == null) {
            facts = null;
            planning.suit(night.warehouse().bytes()
                    + unread.stream().mapToLong(DumpFile::length).sum());
            night.begin(RunId.of(Version.current(), night.nights().current(), unread, withdrawn, settings));
            LogLine.run(night.run());
            progress.say("run", "%s, %d new dump files", night.run(), unread.size());
            if (night.isHeld()) {
                night.resume(findings(), settings.options());
            }
        }
    }

    private List<DumpFile> listed() {
        boolean none = settings.dumps().isEmpty() && !settings.reprocess().isEmpty();
        return none ? List.of() : DumpFiles.list(spark.hadoop(), settings.dumps());
    }

    private List<String> findings() {
        Facts counted = facts == null ? Facts.of(this::read, settings.minConfidence()) : facts;
        return Findings.of(counted.annotated(read(Tables.ANNOTATIONS)), night::read, night.written(), night.run());
    }

    private Dataset<Row> read(Table<?> table) {
        return night.read(table);
    }
}
