package io.rostrum.command;

import io.rostrum.job.LeadersSuggest;
import io.rostrum.run.Session;
import io.rostrum.settings.UsageException;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "leaders-suggest",
        mixinStandardHelpOptions = true,
        description =
                "Prints the people most quoted without an id, as rows for --registry-add. Reads published tables.")
public final class LeadersSuggestCommand implements Callable<Integer> {

    @Mixin
    private PublishedFolder published;

    @Option(
            names = "--most",
            paramLabel = "PEOPLE",
            defaultValue = "100",
            description = "how many people (default: ${DEFAULT-VALUE})")
    private int most;

    @Option(
            names = "--min-stories",
            paramLabel = "STORIES",
            defaultValue = "1",
            description = "people with fewer are left out (default: ${DEFAULT-VALUE})")
    private int minStories;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "where to write, a new file or one to replace (default: standard output)")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (most < 1 || minStories < 1) {
            throw new UsageException("--most and --min-stories must be 1 or more");
        }
        OutFile file = OutFile.of("--out", out);
        try (LazySpark spark = Session.later()) {
            PublishedTables tables = new PublishedTables(spark, published.path);
            String rows = LeadersSuggest.of(tables.read(Tables.SPEAKERS), most, minStories);
            file.write(writer -> writer.write(rows));
        }
        return 0;
    }
}
