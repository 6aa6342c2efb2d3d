package io.rostrum.command;

import io.rostrum.export.Export;
import io.rostrum.export.ExportFormat;
import io.rostrum.export.Selection;
import io.rostrum.run.Session;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a published table, or a part of it, as CSV or JSON lines; co_mentions,"
                + " leader_network and speaks_of also as a graph, GraphML or GEXF.")
public final class ExportCommand implements Callable<Integer> {

    /** Stretch of text in which two leaders are mentioned. */
    enum Window {
        sentence,
        paragraph,
        article
    }

    @Option(names = "--table", required = true, paramLabel = "TABLE", description = "a table of jobs/tables.sql")
    private String table;

    @Option(names = "--format", required = true, description = "one of: ${COMPLETION-CANDIDATES}")
    private ExportFormat format;

    @Mixin
    private DayOptions days;

    @Option(
            names = "--leader",
            paramLabel = "NAME",
            description = "name or id: rows of this leader, in either part of a pair")
    private String leader;

    @Option(names = "--period", description = "one of: ${COMPLETION-CANDIDATES} (default: all; in a graph month)")
    private Period period;

    @Option(names = "--window", description = "one of: ${COMPLETION-CANDIDATES} (default: all; in a graph article)")
    private Window window;

    @Option(
            names = "--uncounted",
            description = "of mentions, quotes and stances also the rows that are not counted, as their column says")
    private boolean uncounted;

    @Option(
            names = "--raw",
            description =
                    "csv: texts as they are; else those that begin with = + - @ or a tab get an apostrophe before them")
    private boolean raw;

    @Mixin
    private PublishedFolder published;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write, a new file or one to replace (default: standard output)")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Table<?> wanted = PublishedTables.named(table);
        Selection selection = new Selection(days.from, days.to, leader, name(period), name(window), uncounted);
        OutFile file = OutFile.of("--out", out);
        try (SparkSession spark = Session.start()) {
            Export export = new Export(new PublishedTables(spark, published.path), selection, raw);
            file.write(writer -> {
                long leftOut = export.write(wanted, format, writer);
                if (leftOut > 0) {
                    System.err.println(
                            "left out: " + leftOut + " rows that are not counted; --uncounted writes them too");
                }
            });
        }
        return 0;
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
