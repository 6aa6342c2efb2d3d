package io.rostrum.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.DefaultConfiguration;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.layout.PatternLayout;
import org.apache.logging.log4j.message.SimpleMessage;
import org.junit.jupiter.api.Test;

/** Spark's own lines, as {@code conf/log4j2.properties} has them written. */
class LogPatternTest {

    private static String logged(String message, Throwable thrown) throws IOException {
        Properties conf = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("conf/log4j2.properties"))) {
            conf.load(reader);
        }
        return PatternLayout.newBuilder()
                .withPattern(conf.getProperty("appender.console.layout.pattern").replace("$${sys:rostrum.run:--}", "-"))
                .withConfiguration(new DefaultConfiguration())
                .build()
                .toSerializable(Log4jLogEvent.newBuilder()
                        .setLoggerName("org.apache.spark.SparkContext")
                        .setLevel(Level.ERROR)
                        .setMessage(new SimpleMessage(message))
                        .setThrown(thrown)
                        .setTimeMillis(1000)
                        .build());
    }

    @Test
    void anEventIsOneLineWhateverItsMessage() throws IOException {
        assertEquals(
                "1970-01-01T00:00:01Z ERROR - SparkContext: two\\nlines " + System.lineSeparator(),
                logged("two\nlines", null));
    }

    @Test
    void anExceptionStandsInItToo() throws IOException {
        String line = logged("failed", new IllegalStateException("stopped\nby a signal", new IOException("gone")));
        assertEquals(1, line.lines().count(), line);
        assertTrue(line.contains("SparkContext: failed java.io.IOException: gone"), line);
        assertTrue(line.contains(" | \tat " + LogPatternTest.class.getName()), line);
    }
}
