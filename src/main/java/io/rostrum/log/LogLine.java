package io.rostrum.log;

import io.rostrum.text.Credentials;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;

/** How every line of a log begins: time (UTC), level, id of the run; {@code conf/log4j2.properties} writes Spark's alike. */
public final class LogLine {

    /** The system property that tells Spark's log the id of the run. */
    private static final String RUN = "rostrum.run";

    private LogLine() {}

    /** From here on lines are of this run. */
    public static void run(String id) {
        System.setProperty(RUN, id);
    }

    /** The text without credentials, each of its lines with the beginning. */
    public static String of(String level, String text) {
        String time = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        String begin = time + " " + level + " " + System.getProperty(RUN, "-") + " ";
        return Credentials.cut(text).lines().map(line -> begin + line).collect(Collectors.joining("\n"));
    }
}
