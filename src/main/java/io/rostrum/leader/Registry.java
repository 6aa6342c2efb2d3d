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
    public static final List<String> FILES = List.of("people.tsv", "offices.tsv", "countries.tsv");

    private static final String BUILT_IN = "/conf/leaders/";

    private final List<Leader> leaders;
    private final List<Country> countries;
    private final Map<String, Leader> leaderById;

    Registry(List<Leader> leaders, List<Country> countries) {
        this.leaders = List.copyOf(leaders);
        this.countries = List.copyOf(countries);
        this.leaderById = leaders.stream().collect(Collectors.toMap(Leader::id, Function.identity()));
    }

    /** The registry of {@code conf/leaders}. */
    public static Registry builtIn() {
        Map<String, String> files = new TreeMap<>();
        for (String name : FILES) {
            try (InputStream in = Registry.class.getResourceAsStream(BUILT_IN + name)) {
                files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + BUILT_IN + name + " of the jar", e);
            }
        }
        return new RegistryReader("of the jar", files).read();
    }

    /**
     * @param files file name to content
     * @throws RegistryException listing every mistake of every file
     */
    public static Registry read(Map<String, String> files) {
        return new RegistryReader("given", files).read();
    }

    /** Reads the files of a local folder; a missing file is one of the mistakes listed. */
    public static Registry read(Path folder) {
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
        return new RegistryReader(folder.toString(), files).read();
    }

    /** In the order of people.tsv. */
    public List<Leader> leaders() {
        return leaders;
    }

    /** The leader of that id; null when there is none. */
    public Leader leader(String id) {
        return leaderById.get(id);
    }

    /** In the order of countries.tsv. */
    public List<Country> countries() {
        return countries;
    }
}
