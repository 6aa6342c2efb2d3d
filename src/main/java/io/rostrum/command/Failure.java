package io.rostrum.command;

import com.typesafe.config.ConfigException;
import io.rostrum.leader.RegistryException;
import io.rostrum.log.LogLine;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.UsageException;
import io.rostrum.stance.LexiconException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.security.AccessControlException;

/** What the user is told when a command fails: one message, never a bare stack trace. */
public final class Failure {

    private static final int FAILED = RunFailedException.Kind.FAILED.exitCode();
    public static final int NOT_USABLE = 2;

    /** As Hadoop and Iceberg say that a file of a table is not there. */
    private static final Pattern LOST =
            Pattern.compile("(?:File |Failed to open[^\n]*? )(\\S+\\.(?:parquet|avro))(?= does not exist|\\s|$)");

    private static final String STACK_TRACES = "ROSTRUM_STACKTRACE";

    private Failure() {}

    /** Prints the message, and the stack trace where the environment asks for it; gives the exit code. */
    public static int report(Throwable thrown, PrintWriter out) {
        out.println(LogLine.of("ERROR", "rostrum: " + message(thrown)));
        if (System.getenv(STACK_TRACES) != null) {
            thrown.printStackTrace(out);
        }
        out.flush();
        return isUsage(thrown) ? NOT_USABLE : failed(thrown);
    }

    private static int failed(Throwable thrown) {
        return causes(thrown).stream()
                .filter(RunFailedException.class::isInstance)
                .mapToInt(cause -> ((RunFailedException) cause).kind().exitCode())
                .findFirst()
                .orElse(FAILED);
    }

    private static boolean isUsage(Throwable thrown) {
        return causes(thrown).stream()
                .anyMatch(cause -> cause instanceof UsageException
                        || cause instanceof RegistryException
                        || cause instanceof LexiconException
                        || cause instanceof ConfigException.Parse);
    }

    static String message(Throwable thrown) {
        List<Throwable> causes = causes(thrown);
        for (Throwable cause : causes) {
            if (cause instanceof UsageException
                    || cause instanceof RunFailedException
                    || cause instanceof RegistryException
                    || cause instanceof LexiconException
                    || cause instanceof ConfigException) {
                return cause.getMessage();
            }
        }
        for (Throwable cause : causes) {
            String text = String.valueOf(cause.getMessage());
            if (text.contains("No space left on device")) {
                return "No space left on a disk that Spark writes to (warehouse, published, or Spark's own"
                        + " spark.local.dir); nothing that was published before has changed.";
            }
            Matcher lost = LOST.matcher(text);
            if (lost.find()) {
                return "A file is lost: " + lost.group(1) + "; scripts/run verify says what else,"
                        + " scripts/run repair makes again what can be";
            }
            if (cause instanceof AccessControlException || cause instanceof java.nio.file.AccessDeniedException) {
                return "Not allowed: " + firstLine(text);
            }
        }
        Throwable root = causes.get(causes.size() - 1);
        return firstLine(String.valueOf(root.getMessage())) + " ("
                + root.getClass().getSimpleName() + "; set " + STACK_TRACES + "=1 to see where)";
    }

    private static List<Throwable> causes(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable at = thrown; at != null && !causes.contains(at); at = at.getCause()) {
            causes.add(at);
        }
        return Collections.unmodifiableList(causes);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
