package io.rostrum.leader;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The leaders that are looked for, their offices, and the countries they lead. */
public final class Registry implements Serializable {

    /** The files of a registry; {@code conf/leaders/README.md} describes them. */
    public static final List<String> FILES = List.of(
            "people.tsv",
            "offices.tsv",
            "countries.tsv",
            "wide-people.tsv",
            "wide-offices.tsv",
            "parties.tsv",
            "memberships.tsv");

    /** Before the name of a file whose rows are laid over the rest; without people.tsv the rest is the built-in. */
    public static final String ADDED = "added:";

    private static final String FOLDER = "/conf/leaders/";

    private final List<Leader> leaders;
    private final List<Country> countries;
    private final List<PoliticalParty> parties;
    private final Map<String, Leader> leaderById;

    private static final class BuiltIn {
        private static final Registry REGISTRY = new RegistryReader("of the jar", files()).read();

        private static Map<String, String> files() {
            Map<String, String> files = new TreeMap<>();
            for (String name : FILES) {
                try (InputStream in = Registry.class.getResourceAsStream(FOLDER + name)) {
                    files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot read " + FOLDER + name + " of the jar", e);
                }
            }
            return files;
        }
    }

    Registry(List<Leader> leaders, List<Country> countries, List<PoliticalParty> parties) {
        this.leaders = List.copyOf(leaders);
        this.countries = List.copyOf(countries);
        this.parties = List.copyOf(parties);
        this.leaderById = leaders.stream().collect(Collectors.toMap(Leader::id, Function.identity()));
    }

    /** The registry of {@code conf/leaders}, read once. */
    public static Registry builtIn() {
        return BuiltIn.REGISTRY;
    }

    /**
     * @param files file name to content
     * @throws RegistryException listing every mistake of every file
     */
    public static Registry read(Map<String, String> files) {
        boolean isAddition =
                !files.containsKey("people.tsv") && files.keySet().stream().anyMatch(file -> file.startsWith(ADDED));
        Map<String, String> all = isAddition ? BuiltIn.files() : new TreeMap<>();
        all.putAll(files);
        return new RegistryReader("given", all).read();
    }

    /** Reads the files of a local folder; a missing file is one of the mistakes listed. */
    public static Registry read(Path folder) {
        return new RegistryReader(folder.toString(), files(folder)).read();
    }

    /** Texts of those of {@link #FILES} that the local folder has, by name. */
    public static Map<String, String> files(Path folder) {
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
        return files;
    }

    /** Everybody: the core tier, then the wide one, in the order of their files. */
    public List<Leader> leaders() {
        return leaders;
    }

    /** Whom a surname alone may mean. */
    List<Leader> core() {
        return leaders.stream().filter(Leader::isCore).toList();
    }

    /** Who is meant only by the full name, or an office with its country. */
    List<Leader> wide() {
        return leaders.stream().filter(leader -> !leader.isCore()).toList();
    }

    /** The leader of that id; null when there is none. */
    public Leader leader(String id) {
        return leaderById.get(id);
    }

    /** In the order of countries.tsv. */
    public List<Country> countries() {
        return countries;
    }

    /** In the order of parties.tsv. */
    public List<PoliticalParty> parties() {
        return parties;
    }
}
