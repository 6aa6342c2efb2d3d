package io.rostrum.command;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import java.io.File;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The settings of a command: the defaults, the user's file over them, the command line over both. */
final class SettingsOptions {

    private static final String DEFAULTS = "conf/rostrum.conf";

    @Option(
            names = "--conf",
            paramLabel = "FILE",
            description = "settings laid over the defaults, in the form of conf/rostrum.conf")
    private File conf;

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            description = "folder of the warehouse tables (default: warehouse)")
    private String warehouse;

    private final Map<String, Object> given = new TreeMap<>();

    /** Remembers an option's value under its key in the settings; null is no value. */
    void put(String key, Object value) {
        if (value != null) {
            given.put(key, value);
        }
    }

    Settings settings() {
        put("warehouse", warehouse);
        Config defaults = ConfigFactory.parseResources(
                SettingsOptions.class.getClassLoader(),
                DEFAULTS,
                ConfigParseOptions.defaults().setAllowMissing(false));
        Config user = conf == null ? ConfigFactory.empty() : userFile();
        Config commandLine = ConfigFactory.parseMap(given, "command line");
        Config all = commandLine.withFallback(user).withFallback(defaults).resolve();
        return Settings.of(all, defaults, conf == null ? null : conf.toString());
    }

    private Config userFile() {
        if (!conf.canRead()) {
            throw new UsageException("--conf " + conf + ": no such file, or not readable");
        }
        return ConfigFactory.parseFile(conf);
    }
}
