package io.rostrum.stance;

import io.rostrum.english.PhraseTrie;
import io.rostrum.english.Vocabulary;
import io.rostrum.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that carry stances, and the issues they are about. */
public final class StanceLexicon implements Serializable {

    /** The files of a lexicon; {@code jobs/annotate/STANCES.md} describes them. */
    public static final List<String> FILES =
            List.of("frames.tsv", "issues.tsv", "topics.tsv", "verbs.tsv", "sentiment.tsv", "appraisal.tsv");

    /** How many lists give words a sentiment: VADER, AFINN, and the appraisal of our own. */
    static final int LISTS = 3;

    private static final String BUILT_IN = "/conf/lexicon/";

    private final Vocabulary vocabulary = new Vocabulary();
    final PhraseTrie<Trigger> triggers = new PhraseTrie<>(vocabulary);
    private final PhraseTrie<IssuePattern> issues = new PhraseTrie<>(vocabulary);

    /** Word to its sentiment, about -1 to 1, in each list; 0 where a list has not got it. */
    final Map<String, double[]> sentiment = new HashMap<>();

    private final WordSet firstWords = new WordSet();

    StanceLexicon() {}

    /** Whether a trigger or an issue begins with the token. */
    boolean begins(Text text, int token) {
        return firstWords.contains(text, token);
    }

    /** False only where surely neither begins; quicker. */
    boolean mayBegin(Text text, int token) {
        return firstWords.mayContain(text, token);
    }

    /** The longest issue that begins at the token and ends by {@code limit}; null when there is none. */
    IssueMatch issue(Text text, int token, int limit) {
        PhraseTrie.Match<IssuePattern> match = mayBegin(text, token) ? issues.longest(text, token, limit) : null;
        return match == null ? null : new IssueMatch(match.values().get(0), token, match.end());
    }

    void put(String words, Trigger trigger) {
        triggers.put(words, trigger);
        firstWords.add(Text.of(words).lower(0));
    }

    void put(List<Collection<String>> pattern, Issue issue, boolean isDeed, int sign) {
        issues.put(pattern, new IssuePattern(issue, isDeed, sign));
        firstWords.addAll(pattern.get(0));
    }

    /** The lexicon of {@code conf/lexicon}. */
    public static StanceLexicon builtIn() {
        return read(Map.of());
    }

    /**
     * @param files file name to content; a file that is not given is the one built in
     * @throws LexiconException listing every mistake of every file
     */
    public static StanceLexicon read(Map<String, String> files) {
        Map<String, String> whole = new TreeMap<>(files);
        FILES.forEach(name -> whole.computeIfAbsent(name, StanceLexicon::builtIn));
        return new LexiconReader(whole).read();
    }

    /** Reads the files of a local folder; a file that is not there is the one built in. */
    public static StanceLexicon read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        for (String name : FILES) {
            try {
                if (Files.exists(folder.resolve(name))) {
                    files.put(name, Files.readString(folder.resolve(name)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + folder.resolve(name), e);
            }
        }
        return read(files);
    }

    static String builtIn(String name) {
        try (InputStream in = StanceLexicon.class.getResourceAsStream(BUILT_IN + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BUILT_IN + name + " of the jar", e);
        }
    }
}
