package io.rostrum.dump;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.rostrum.day.DayOrder;
import io.rostrum.settings.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** The field mappings of {@code conf/mappings.conf}, or of a file of the user's, in the order of the file. */
public record Mappings(List<Mapping> all) implements Serializable {

    public static final String AUTO = "auto";

    private static final String BUILT_IN = "conf/mappings.conf";
    private static final String DAY_ORDER = "day-order";
    private static final List<String> FIELDS = List.of("url", "outlet", "title", "day", "body");

    public Mappings {
        all = List.copyOf(all);
    }

    /** The mappings of the jar. */
    public static Mappings builtIn() {
        try (InputStream in = Mappings.class.getResourceAsStream("/" + BUILT_IN)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), BUILT_IN);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + BUILT_IN + " of the jar", e);
        }
    }

    /**
     * @param hocon text of a mappings file
     * @param file  its name, for messages
     * @throws UsageException naming every mistake
     */
    public static Mappings parse(String hocon, String file) {
        List<String> problems = new ArrayList<>();
        List<Mapping> mappings = new ArrayList<>();
        try {
            Config config = ConfigFactory.parseString(
                    hocon, ConfigParseOptions.defaults().setOriginDescription(file));
            for (Config mapping : config.getConfigList("mappings")) {
                mappings.add(mapping(mapping, problems));
            }
        } catch (ConfigException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
        if (!problems.isEmpty()) {
            throw new UsageException("Mappings cannot be used:\n  " + String.join("\n  ", problems));
        }
        return new Mappings(mappings);
    }

    private static Mapping mapping(Config config, List<String> problems) {
        Set<String> unknown = new TreeSet<>(config.root().keySet());
        unknown.removeAll(FIELDS);
        unknown.remove("name");
        unknown.remove(DAY_ORDER);
        if (!unknown.isEmpty()) {
            problems.add(config.origin().description() + ": unknown keys " + unknown + ", known are name, " + DAY_ORDER
                    + ", " + String.join(", ", FIELDS));
        }
        List<List<String>> paths = new ArrayList<>();
        for (String field : FIELDS) {
            paths.add(or(List.of(), problems, () -> config.hasPath(field) ? config.getStringList(field) : List.of()));
        }
        Mapping mapping = new Mapping(
                or("without a name", problems, () -> config.getString("name")),
                paths.get(0),
                paths.get(1),
                paths.get(2),
                paths.get(3),
                paths.get(4),
                order(config, problems));
        if (mapping.body().isEmpty()) {
            problems.add(config.origin().description() + ": mapping " + mapping.name() + " has no body");
        }
        return mapping;
    }

    /** A value; another where there is none of that type, which is a problem. */
    private static <T> T or(T other, List<String> problems, Supplier<T> value) {
        try {
            return value.get();
        } catch (ConfigException e) {
            problems.add(String.valueOf(e.getMessage()));
            return other;
        }
    }

    private static DayOrder order(Config config, List<String> problems) {
        if (!config.hasPath(DAY_ORDER)) {
            return null;
        }
        String given = config.getString(DAY_ORDER);
        for (DayOrder order : new DayOrder[] {DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST}) {
            if (order.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(given)) {
                return order;
            }
        }
        problems.add(
                config.origin().description() + ": " + DAY_ORDER + " must be day-first or month-first; is " + given);
        return null;
    }

    /**
     * All of them for {@link #AUTO}, else the one of that name.
     *
     * @throws UsageException when there is none; the message lists those there are
     */
    public Mappings only(String name) {
        List<Mapping> named = AUTO.equals(name)
                ? all
                : all.stream().filter(mapping -> mapping.name().equals(name)).toList();
        if (named.isEmpty()) {
            throw new UsageException("ingest.mapping must be auto, a file ending in .conf, or one of "
                    + String.join(", ", all.stream().map(Mapping::name).toList()) + "; is " + name);
        }
        return new Mappings(named);
    }
}
