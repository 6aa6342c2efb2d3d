package io.rostrum.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table and as JSON: articles per second, and ratios to the first step. */
record Scoreboard(List<Measured> measured) {

    Scoreboard {
        measured = List.copyOf(measured);
    }

    String table() {
        double reference = measured.get(0).median();
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-42s%10s%10s%10s%9s%n", "articles/s", "median", "min", "max", "of (a)"));
        for (Measured step : measured) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-42s%10.0f%10.0f%10.0f%9.3f%n",
                    step.step(),
                    step.median(),
                    step.slowest(),
                    step.fastest(),
                    step.median() / reference));
        }
        return table.toString();
    }

    void write(Path file) throws IOException {
        Files.writeString(
                file, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(measured));
    }
}
