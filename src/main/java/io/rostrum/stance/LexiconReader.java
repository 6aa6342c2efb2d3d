package io.rostrum.stance;

import io.rostrum.english.Inflection;
import io.rostrum.english.VerbForm;
import io.rostrum.leader.TsvRow;
import io.rostrum.stance.Issue.Of;
import io.rostrum.stance.Trigger.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the files of a stance lexicon and gathers every mistake in them. */
final class LexiconReader {

    private static final Map<String, Integer> LABELS = Map.of("for", 1, "neutral", 0, "against", -1);
    private static final List<String> OWNERS = List.of("his", "her", "its", "their", "my", "our");
    private static final List<String> SELVES =
            List.of("himself", "herself", "itself", "themselves", "myself", "ourselves");
    private static final double VADER_MOST = 4;
    private static final double AFINN_MOST = 5;
    private static final double APPRAISAL_MOST = 2;

    private final Map<String, String> files;
    private final List<String> problems = new ArrayList<>();
    private final StanceLexicon lexicon = new StanceLexicon();
    private final Map<String, String> verbs = new HashMap<>();
    private final Inflection inflection = new Inflection(verbs);
    private final Set<String> topics = new TreeSet<>();
    private final Set<String> issueIds = new TreeSet<>();

    LexiconReader(Map<String, String> files) {
        this.files = files;
    }

    StanceLexicon read() {
        files.keySet().stream()
                .filter(name -> !StanceLexicon.FILES.contains(name))
                .forEach(name -> problems.add(
                        name + ": no file of a lexicon; expected " + String.join(", ", StanceLexicon.FILES)));
        rows("verbs.tsv", "verb", "forms").forEach(this::verb);
        rows("frames.tsv", "entry", "kind", "label").forEach(this::frame);
        rows("topics.tsv", "id", "name").forEach(row -> topics.add(required(row, "id")));
        rows("issues.tsv", "id", "name", "place", "patterns").forEach(this::issue);
        rows("sentiment.tsv", "word", "vader", "afinn").forEach(this::sentiment);
        rows("appraisal.tsv", "word", "value").forEach(this::appraisal);
        if (!problems.isEmpty()) {
            throw new LexiconException(problems);
        }
        return lexicon;
    }

    private void verb(TsvRow row) {
        String forms = required(row, "forms");
        int count = forms.split(" ").length;
        if (count != 3 && count != 4) {
            problem(row, "forms", "must be third person, -ing form, past and perhaps participle, is " + forms);
        }
        verbs.put(required(row, "verb"), forms);
    }

    private void frame(TsvRow row) {
        String entry = required(row, "entry");
        Kind kind = Arrays.stream(Kind.values())
                .filter(each -> each.word().equals(row.get("kind")))
                .findFirst()
                .orElse(null);
        Integer sign = LABELS.get(row.get("label"));
        if (kind == null) {
            String kinds = Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.joining(", "));
            problem(row, "kind", "must be one of " + kinds + ", is " + row.get("kind"));
        }
        if (sign == null) {
            problem(row, "label", "must be for, neutral or against, is " + row.get("label"));
        }
        if (kind != null && sign != null && !entry.isEmpty()) {
            String printed =
                    entry.contains("*") ? entry.substring(0, entry.indexOf('*')).strip() : entry;
            Map<String, VerbForm> forms = kind.inflects ? inflection.of(printed) : Map.of(printed, VerbForm.FIXED);
            String deed = forms.entrySet().stream()
                    .filter(form -> form.getValue() == VerbForm.ING)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(null);
            forms.forEach((words, form) -> owned(words)
                    .forEach(each -> lexicon.put(each, new Trigger(entry, kind.read(), sign, form, kind, deed))));
        }
    }

    /** "Throw one's weight behind" as it is printed: "her", "his"; "distance oneself from": "herself". */
    private static List<String> owned(String words) {
        if (words.contains(" oneself")) {
            return SELVES.stream().map(self -> words.replace("oneself", self)).toList();
        }
        return words.contains(" one's ")
                ? OWNERS.stream().map(owner -> words.replace("one's", owner)).toList()
                : List.of(words);
    }

    private void issue(TsvRow row) {
        String place = row.get("place");
        boolean countries = place.matches("[A-Z]+(\\|[A-Z]+)*");
        if (!place.isEmpty() && !place.equals("yes") && !place.equals("own") && !countries) {
            problem(row, "place", "must be yes, own, codes of countries or empty, is " + place);
        }
        String topic = row.fields().contains("topic") ? row.get("topic") : "";
        if (!topic.isEmpty() && !topics.contains(topic)) {
            problem(row, "topic", "must be an id of topics.tsv, is " + topic);
        }
        if (!issueIds.add(required(row, "id"))) {
            problem(row, "id", "second issue " + row.get("id"));
        }
        Issue issue = new Issue(
                row.get("id"),
                topic,
                required(row, "name"),
                place.equals("yes") ? Of.NAMED : place.equals("own") ? Of.NAMED_OR_OWN : Of.NONE,
                countries ? Set.of(place.split("\\|")) : Set.of());
        for (String pattern : required(row, "patterns").split("\\|")) {
            pattern(row, issue, pattern.strip());
        }
    }

    private void pattern(TsvRow row, Issue issue, String written) {
        boolean contrary = written.startsWith("-");
        String pattern = contrary ? written.substring(1) : written;
        List<Collection<String>> words = new ArrayList<>();
        for (String part : pattern.split(" ")) {
            words.add(part.equals("*") ? null : spellings(part));
        }
        if (pattern.isEmpty() || words.get(0) == null || words.get(words.size() - 1) == null) {
            problem(row, "patterns", "a pattern must begin and end with a word, is " + pattern);
        } else {
            lexicon.put(words, issue, pattern.split(" ")[0].contains("+"), contrary ? -1 : 1);
        }
    }

    private Set<String> spellings(String part) {
        Set<String> all = new TreeSet<>();
        for (String word : part.toLowerCase(Locale.ROOT).split("/")) {
            all.addAll(
                    word.endsWith("+")
                            ? inflection
                                    .of(word.substring(0, word.length() - 1))
                                    .keySet()
                            : Set.of(word));
        }
        return all;
    }

    private void sentiment(TsvRow row) {
        double[] values = values(row);
        values[0] = number(row, "vader") / VADER_MOST;
        values[1] = number(row, "afinn") / AFINN_MOST;
    }

    private void appraisal(TsvRow row) {
        values(row)[2] = number(row, "value") / APPRAISAL_MOST;
    }

    private double[] values(TsvRow row) {
        return lexicon.sentiment.computeIfAbsent(required(row, "word"), unused -> new double[StanceLexicon.LISTS]);
    }

    private double number(TsvRow row, String field) {
        try {
            return row.get(field).isEmpty() ? 0 : Double.parseDouble(row.get(field));
        } catch (NumberFormatException e) {
            problem(row, field, "must be a number or empty, is " + row.get(field));
            return 0;
        }
    }

    private String required(TsvRow row, String field) {
        if (row.get(field).isEmpty()) {
            problem(row, field, "must not be empty");
        }
        return row.get(field);
    }

    private List<TsvRow> rows(String file, String... fields) {
        List<TsvRow> rows = TsvRow.all(file, files.get(file));
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0).fields();
        List<String> missing =
                Arrays.stream(fields).filter(field -> !head.contains(field)).toList();
        if (!missing.isEmpty()) {
            problems.add(file + ": " + String.join(", ", missing) + " missing from the head line, or no line below it");
            return List.of();
        }
        rows.stream()
                .filter(row -> !row.isWhole())
                .forEach(row -> problem(row, "line", "must have " + head.size() + " fields, has " + row.width()));
        return rows.stream().filter(TsvRow::isWhole).toList();
    }

    private void problem(TsvRow row, String field, String what) {
        problems.add(row.file() + " line " + row.line() + ", " + field + ": " + what);
    }
}
