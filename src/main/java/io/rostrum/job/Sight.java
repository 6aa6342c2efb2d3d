package io.rostrum.job;

import io.rostrum.dump.Article;
import io.rostrum.dump.DumpRecord;
import io.rostrum.dump.RecordIterator;
import io.rostrum.dump.Reject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was seen of the records of some files. */
final class Sight {

    private static final int TITLES = 3;
    private static final int REASONS = 5;
    private static final int NAMED = 4;
    private static final int EXCERPT = 60;

    private final String language;
    private final TreeMap<String, Integer> mappings = new TreeMap<>();
    private final TreeMap<String, Integer> languages = new TreeMap<>();
    private final TreeMap<String, Integer> outlets = new TreeMap<>();
    private final TreeMap<String, Integer> aside = new TreeMap<>();
    private final TreeMap<String, Integer> reasons = new TreeMap<>();
    private final Map<String, Reject> firstOfReason = new TreeMap<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final List<String> titles = new ArrayList<>();
    private int articles;
    private int rejects;

    /** @param language that is analysed */
    Sight(String language) {
        this.language = language;
    }

    /** Reads at most so many records; gives the mappings that told them, after a comma, or nothing. */
    String read(Iterator<DumpRecord> records, int most) {
        for (int i = 0; i < most && records.hasNext(); i++) {
            DumpRecord record = records.next();
            add(record);
            if (record instanceof Article && records instanceof RecordIterator file && file.mapping() != null) {
                count(mappings, file.mapping());
            }
        }
        if (records instanceof RecordIterator file) {
            file.close();
        }
        return mappings.isEmpty() ? "" : ", mapping " + commonest(mappings);
    }

    private void add(DumpRecord record) {
        if (record instanceof Article article) {
            articles++;
            String why = article.setAside(language);
            if (why != null) {
                count(aside, why);
            }
            if (article.day() != null) {
                days.add(article.day());
            }
            count(languages, article.language());
            count(outlets, article.outlet() == null ? "unknown" : article.outlet());
            if (article.title() != null && titles.size() < TITLES) {
                titles.add(article.title());
            }
        } else {
            rejects++;
            Reject reject = (Reject) record;
            count(reasons, reject.reason());
            firstOfReason.putIfAbsent(reject.reason(), reject);
        }
    }

    private static void count(Map<String, Integer> counts, String name) {
        counts.merge(name, 1, Integer::sum);
    }

    void add(Sight other) {
        articles += other.articles;
        rejects += other.rejects;
        other.aside.forEach((why, count) -> aside.merge(why, count, Integer::sum));
    }

    /** Duplicates are not looked for. */
    String sum() {
        int set = aside.values().stream().mapToInt(Integer::intValue).sum();
        String why = aside.isEmpty() ? "" : " (" + commonest(aside) + ")";
        return String.format(
                Locale.ROOT,
                "%,d records = %,d articles + %,d set aside%s + %,d rejects",
                articles + rejects,
                articles - set,
                set,
                why,
                rejects);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(sum());
        if (articles > 0) {
            lines.add("days " + (days.isEmpty() ? "unknown" : days.first() + " to " + days.last()) + "; languages "
                    + commonest(languages) + "; outlets " + commonest(outlets));
        }
        titles.forEach(title -> lines.add("title: " + title));
        byCount(reasons).limit(REASONS).forEach(reason -> lines.add(rejected(reason)));
        return lines;
    }

    private String rejected(Map.Entry<String, Integer> reason) {
        Reject first = firstOfReason.get(reason.getKey());
        String excerpt = first.excerpt().substring(0, Math.min(first.excerpt().length(), EXCERPT));
        return "rejected: " + reason.getValue() + " × " + reason.getKey() + "; the first at " + first.position() + ": "
                + excerpt;
    }

    private static Stream<Map.Entry<String, Integer>> byCount(TreeMap<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()));
    }

    private static String commonest(TreeMap<String, Integer> counts) {
        String named = byCount(counts)
                .limit(NAMED)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return counts.size() > NAMED ? named + ", " + (counts.size() - NAMED) + " more" : named;
    }
}
