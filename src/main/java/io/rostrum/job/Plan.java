package io.rostrum.job;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What there is to annotate, and in which steps: each is kept before the next begins, so that a killed run has done what it did.
 *
 * @param analysed articles there are; 0 where none is annotated again
 * @param fresh    articles to annotate that are new, or another version
 * @param again    articles to annotate that were annotated in this version, by the name of what annotated them
 * @param steps    the latest days first
 */
public record Plan(long analysed, long fresh, Map<String, Long> again, List<Step> steps) {

    /**
     * What is annotated at once.
     *
     * @param days     whole days, null among them for rows without one
     * @param articles how many to annotate
     */
    public record Step(Set<LocalDate> days, long articles) {}

    private static final Comparator<LocalDate> LATEST_FIRST =
            Comparator.nullsLast(Comparator.<LocalDate>reverseOrder());

    /**
     * @param backlog  see {@link Backlog#of}
     * @param versions table {@code versions}
     * @param most     a step takes no further day once it has so many articles
     */
    public static Plan of(Dataset<Row> backlog, Dataset<Row> versions, long most) {
        Map<LocalDate, Long> days = new TreeMap<>(LATEST_FIRST);
        Map<String, Long> again = new TreeMap<>();
        long fresh = 0;
        for (Row row : backlog.groupBy("day", "is_wanted", "before").count().collectAsList()) {
            long articles = row.getBoolean(1) ? row.getLong(3) : 0;
            days.merge(row.getLocalDate(0), articles, Long::sum);
            if (row.isNullAt(2)) {
                fresh += articles;
            } else {
                again.merge(row.getString(2), articles, Long::sum);
            }
        }
        long analysed = again.isEmpty() ? 0 : versions.where("analysed").count();
        return new Plan(analysed, fresh, again, steps(days, most));
    }

    private static List<Step> steps(Map<LocalDate, Long> days, long most) {
        List<Step> steps = new ArrayList<>();
        Set<LocalDate> taken = new HashSet<>();
        long articles = 0;
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            if (articles >= most) {
                steps.add(new Step(taken, articles));
                taken = new HashSet<>();
                articles = 0;
            }
            taken.add(day.getKey());
            articles += day.getValue();
        }
        if (!taken.isEmpty()) {
            steps.add(new Step(taken, articles));
        }
        return steps;
    }

    /** Whether articles were annotated with another registry, all else the same. */
    public boolean isOfAnotherRegistry(Annotator now) {
        return again.keySet().stream().anyMatch(name -> now.differsByRegistry(new Annotator(name)));
    }

    /**
     * In words.
     *
     * @param speed articles a second; null when nothing is known of it
     */
    public String words(Annotator now, Double speed) {
        long all = again.values().stream().mapToLong(Long::longValue).sum();
        String anew = all == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d of %,d articles again: %s", all, analysed, reasons(now));
        return String.format(Locale.ROOT, "%,d articles new or another version", fresh)
                + anew
                + time(fresh + all, speed)
                + (steps.size() > 1 ? ", in " + steps.size() + " steps" : "");
    }

    private String reasons(Annotator now) {
        Set<String> reasons = new TreeSet<>();
        for (String name : again.keySet()) {
            reasons.add(reason(now, new Annotator(name)));
        }
        return String.join("; ", reasons);
    }

    private static String reason(Annotator now, Annotator before) {
        List<String> parts = now.differences(before);
        if (before.equals(Annotator.LOST)) {
            return "their annotations were lost";
        }
        return parts.isEmpty() ? "their days were asked for" : "another " + String.join(", ", parts);
    }

    private static String time(long articles, Double speed) {
        if (speed == null || articles == 0) {
            return "";
        }
        Duration time = Duration.ofSeconds(Math.round(articles / speed));
        return time.toMinutes() < 1
                ? "; less than a minute"
                : "; about " + (time.toHours() > 0 ? time.toHours() + " h " : "") + time.toMinutesPart() + " min";
    }
}
