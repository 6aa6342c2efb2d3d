package io.rostrum.settings;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Takes values out of a configuration and gathers all that is wrong with them. */
final class SettingsReader {

    private final Config config;
    private final Set<String> known;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Config config, Config defaults) {
        this.config = config;
        this.known = keys(defaults);
    }

    private static Set<String> keys(Config config) {
        return config.entrySet().stream().map(Map.Entry::getKey).collect(TreeSet::new, Set::add, Set::addAll);
    }

    void refuseUnknownKeys() {
        for (String key : keys(config)) {
            if (!known.contains(key) && !key.startsWith(Settings.CATALOG + ".")) {
                String origin = config.getValue(key).origin().description();
                problems.add("unknown key " + key + " (" + origin + ")" + Nearest.suggestion(key, known));
            }
        }
    }

    String text(String key) {
        return value(key, config::getString, "a text", "");
    }

    String textOrNull(String key) {
        String value = text(key);
        return value.isEmpty() ? null : value;
    }

    List<String> texts(String key) {
        return value(key, config::getStringList, "a list of texts", List.of());
    }

    String oneOf(String key, List<String> allowed) {
        String value = text(key);
        if (!allowed.contains(value)) {
            wrong(key, "one of " + String.join(", ", allowed));
        }
        return value;
    }

    LocalDate dayOrNull(String key) {
        String value = textOrNull(key);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrong(key, "a day like 2013-06-16");
            return null;
        }
    }

    /** Days as {@code FIRST..LAST}; none for an empty text. */
    Days days(String key) {
        String[] ends = text(key).split("\\.\\.", 2);
        try {
            return ends[0].isEmpty()
                    ? Days.NONE
                    : new Days(LocalDate.parse(ends[0]), LocalDate.parse(ends[ends.length - 1]));
        } catch (DateTimeParseException e) {
            wrong(key, "days like 2013-06-16..2013-06-20");
            return Days.NONE;
        }
    }

    long whole(String key) {
        long value = value(key, config::getLong, "a whole number", 0L);
        if (value < 0) {
            wrong(key, "a number from 0");
        }
        return value;
    }

    long positive(String key) {
        long value = value(key, config::getLong, "a whole number", 1L);
        if (value < 1) {
            wrong(key, "a number above 0");
        }
        return value;
    }

    double share(String key) {
        double value = value(key, config::getDouble, "a number from 0 to 1", 0.0);
        if (!(value >= 0 && value <= 1)) {
            wrong(key, "a number from 0 to 1");
        }
        return value;
    }

    private <T> T value(String key, Function<String, T> get, String expected, T otherwise) {
        try {
            return get.apply(key);
        } catch (ConfigException.WrongType | ConfigException.BadValue e) {
            wrong(key, expected);
            return otherwise;
        }
    }

    private void wrong(String key, String expected) {
        problems.add(
                key + " must be " + expected + ", is " + config.getValue(key).render() + " ("
                        + config.getValue(key).origin().description() + ")");
    }

    /** Every text below a key, by the rest of its key; none when the key is not there. */
    Map<String, String> all(String key) {
        Map<String, String> texts = new TreeMap<>();
        if (config.hasPath(key)) {
            Config below = config.getConfig(key);
            for (String rest : keys(below)) {
                texts.put(rest, below.getString(rest));
            }
        }
        return texts;
    }

    /** @throws UsageException when anything was wrong */
    void complain() {
        if (!problems.isEmpty()) {
            throw new UsageException("Settings cannot be used:\n  " + String.join("\n  ", problems));
        }
    }
}
