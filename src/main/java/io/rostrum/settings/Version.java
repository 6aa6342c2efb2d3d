package io.rostrum.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Rostrum's version, as the build wrote it. */
public final class Version implements IVersionProvider {

    /** For example {@code 0.2.0}. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream("/rostrum.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read rostrum.properties of the jar", e);
        }
    }

    @Override
    public String[] getVersion() {
        return new String[] {"rostrum " + current()};
    }
}
