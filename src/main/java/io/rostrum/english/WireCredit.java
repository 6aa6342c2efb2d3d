package io.rostrum.english;

import io.rostrum.text.WordFile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The news agency that an article is credited to, by dateline, byline or credit; {@code conf/english/agencies.txt} holds them. */
public final class WireCredit {

    /** Lines at the head that may be a title, a byline and the first paragraph; at the end credits and rights. */
    private static final int LINES = 3;

    private static final Map<String, String> AGENCIES = agencies();
    private static final String AGENCY = AGENCIES.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<agency>", ")"));
    private static final String THE = "(?:[Tt]he )?";
    private static final String OTHERS = "(?: ?[/,&] ?[\\p{L} ]{2,30})*";
    private static final String DASH = "\\s*[-–—−]";
    private static final String SOURCE = "(?:(?i:by|from|via|source):?\\s+)?";
    private static final String STAFF = "(?i:\\s+(?:(?:staff|political|white house|national|diplomatic|senior)\\s+)?"
            + "(?:staff|writers?|reporters?|correspondents?|news agency))?";

    private static final List<Pattern> HEAD = List.of(
            // PORT ALBA, April 1 (AP) — The dam. Every word before it is of a place, a name or a date.
            Pattern.compile("(?:[\\p{Lu}\\d][^\\s(\\[]*\\s*|(?:and|of|de|the)\\s+){0,12}+[(\\[]" + AGENCY + OTHERS
                    + "[)\\]](?:" + DASH + "|:)"),
            // Reuters - The dam.
            Pattern.compile(AGENCY + DASH + "\\s"),
            // By RITA MOLL, Associated Press. Source: AFP.
            Pattern.compile(SOURCE + "(?:(?:\\p{Lu}[^\\s,|/]*\\s*|and\\s+){1,8}+(?:[,|/–—-]|of\\b|for\\b)\\s*)?" + THE
                    + AGENCY + STAFF + "\\.?$"));

    private static final List<Pattern> END = List.of(
            // - Reuters. © 2031 The Associated Press. All rights reserved.
            Pattern.compile("[(\\[–—-]*\\s*(?:(?:©|\\(c\\)|(?i:copyright))\\s*)*(?:\\d{4},?\\s*)?" + SOURCE + THE
                    + AGENCY + OTHERS + "[)\\].]*(?:\\s*\\d{4})?(?:[.,]?\\s*(?i:all rights reserved).*)?$"));

    private static final List<Pattern> LAST = List.of(
            // he said. (AFP)
            Pattern.compile(".*[.!?”\"’]\\s*\\(" + AGENCY + OTHERS + "\\)\\.?$"),
            // he said. – AFP
            Pattern.compile(".*[.!?”\"’]\\s*[-–—]\\s?" + AGENCY + "\\.?$"));

    private WireCredit() {}

    /**
     * The agency's name; of several the one named first. Null when the article is credited to none, or stands in an outlet of
     * the agency itself. Thanks to an agency that "contributed to this report" are no credit.
     *
     * @param outlet null when unknown
     */
    public static String of(String body, String outlet) {
        List<String> lines =
                body.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        int count = lines.size();
        return Stream.of(
                        named(lines.subList(0, Math.min(LINES, count)), HEAD),
                        named(lines.subList(Math.max(0, count - LINES), count), END),
                        named(lines.subList(Math.max(0, count - 1), count), LAST))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(agency -> !isOwn(agency, outlet))
                .orElse(null);
    }

    /** The agency of the first line in which a pattern finds one. */
    private static Optional<String> named(List<String> lines, List<Pattern> patterns) {
        return lines.stream()
                .flatMap(line -> patterns.stream().map(pattern -> pattern.matcher(line)))
                .filter(Matcher::lookingAt)
                .map(found -> AGENCIES.get(found.group("agency")))
                .findFirst();
    }

    private static boolean isOwn(String agency, String outlet) {
        if (outlet == null) {
            return false;
        }
        String lower = outlet.toLowerCase(Locale.ROOT);
        return AGENCIES.entrySet().stream()
                .filter(name -> name.getValue().equals(agency))
                .map(name -> name.getKey().toLowerCase(Locale.ROOT))
                .anyMatch(name -> lower.equals(name) || lower.endsWith("." + name));
    }

    /** Agencies by the names in print and the outlets. */
    private static Map<String, String> agencies() {
        WordFile file = WordFile.ofPhrases("/conf/english/agencies.txt");
        Map<String, String> agencies = new TreeMap<>();
        for (String agency : file.classes()) {
            for (String name : file.of(agency)) {
                agencies.put(name, agency);
                agencies.put(name.toUpperCase(Locale.ROOT), agency);
            }
        }
        return agencies;
    }
}
