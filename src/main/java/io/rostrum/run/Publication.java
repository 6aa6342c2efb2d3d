package io.rostrum.run;

import io.rostrum.job.FurniturePassages;
import io.rostrum.job.PublishedRows;
import io.rostrum.job.Report;
import io.rostrum.job.Runs;
import io.rostrum.job.SqlFile;
import io.rostrum.night.Night;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.CountedColumn;
import io.rostrum.table.Outdated;
import io.rostrum.table.Published;
import io.rostrum.table.StandingColumns;
import io.rostrum.table.Table;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The current state of a warehouse for readers: plain Parquet, views over it, a page to look at, a note that names the run. */
public final class Publication {

    private static final String VIEWS = "rostrum.sql";

    private Publication() {}

    /** Brings the folder to the current state, day by day; says where it is, and what was damaged there. */
    public static String follow(Configuration hadoop, Night night, String folder) {
        String tag = night.nights().current();
        if (tag == null) {
            throw new RunFailedException(
                    "Nothing to publish: no night of " + night.warehouse().root() + " is current");
        }
        Function<Table<?>, Dataset<Row>> state = table -> night.warehouse().at(table, tag);
        Row run = Runs.last(night.warehouse().plainAt(Tables.RUNS, tag).list());
        Published published = Published.open(hadoop, folder);
        Set<String> damaged = published.damaged(tag, RunNote.of(run));
        if (!damaged.isEmpty() || !published.isAt(tag, Tables.ALL)) {
            Set<String> whole = new TreeSet<>(damaged);
            whole.addAll(outdated(night.warehouse(), published, run, tag));
            Set<LocalDate> days = furnished(night.warehouse(), published, tag);
            try (PublishedRows rows = PublishedRows.of(state, run)) {
                Map<String, String> texts =
                        new TreeMap<>(Report.of(rows::of, run, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
                texts.put(VIEWS, SqlFile.text("/jobs/publish/" + VIEWS));
                texts.put("_run.json", RunNote.of(run));
                published.follow(night.warehouse(), rows.all(), new Outdated(whole, days), tag, texts);
            }
        }
        return published.location() + (damaged.isEmpty() ? "" : "; damaged, made anew: " + String.join(", ", damaged));
    }

    /** Tables of which days that no run has written are to be published otherwise than before. */
    private static Set<String> outdated(Warehouse warehouse, Published published, Row run, String tag) {
        boolean hasOtherTerms = published.isChanged(warehouse, Tables.LEADER_TERMS, tag);
        boolean hasOtherBound = hasOtherTerms || !Runs.isCountedAlike(before(warehouse, published), run);
        return Tables.ALL.stream()
                .filter(table -> hasOtherTerms && table.isPublishedWith(StandingColumns.class)
                        || hasOtherBound && table.isPublishedWith(CountedColumn.class))
                .map(Table::name)
                .collect(Collectors.toSet());
    }

    /** Days of rows whose passage became furniture, or is so no more. */
    private static Set<LocalDate> furnished(Warehouse warehouse, Published published, String tag) {
        if (!published.isChanged(warehouse, Tables.FURNITURE, tag)) {
            return Set.of();
        }
        String before = published.published();
        return FurniturePassages.days(
                table -> warehouse.at(table, tag),
                warehouse.has(Tables.FURNITURE, before)
                        ? warehouse.plainAt(Tables.FURNITURE, before).list()
                        : List.of(),
                warehouse.plainAt(Tables.FURNITURE, tag).list());
    }

    private static Row before(Warehouse warehouse, Published published) {
        return Runs.last(warehouse.plainAt(Tables.RUNS, published.published()).list());
    }
}
