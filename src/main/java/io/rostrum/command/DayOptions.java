package io.rostrum.command;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** Of which days a command reads rows, both among them; null: from the first, or up to the last. */
final class DayOptions {

    @Option(names = "--from", paramLabel = "DAY", description = "first day, yyyy-MM-dd; a period goes by its first day")
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "last day, yyyy-MM-dd")
    LocalDate to;
}
