package io.rostrum.command;

import io.rostrum.export.NewFolder;
import io.rostrum.export.Selection;
import io.rostrum.run.Session;
import io.rostrum.sample.Coding;
import io.rostrum.sample.Draw;
import io.rostrum.sample.SampleFolder;
import io.rostrum.settings.UsageException;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = "Draws counted rows for two people to judge without seeing how sure Rostrum is; evaluate --task"
                + " sample reads their answers. Reads published tables.")
public final class SampleCommand implements Callable<Integer> {

    @Option(names = "--table", required = true, paramLabel = "TABLE", description = "quotes or stances")
    private String table;

    @Option(
            names = "--n",
            paramLabel = "ROWS",
            defaultValue = "200",
            description = "how many rows (default: ${DEFAULT-VALUE})")
    private int n;

    @Option(
            names = "--by",
            split = ",",
            paramLabel = "COLUMN",
            description =
                    "columns of the table whose values are drawn by their share (default: kind of quotes, label of"
                            + " stances)")
    private List<String> by;

    @Mixin
    private DayOptions days;

    @Option(
            names = "--seed",
            paramLabel = "TEXT",
            defaultValue = "1",
            description = "another seed draws other rows (default: ${DEFAULT-VALUE})")
    private String seed;

    @Mixin
    private PublishedFolder published;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "where the page and the sheets go: a new folder, or an empty one")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (n < 1) {
            throw new UsageException("--n must be 1 or more, is " + n);
        }
        Coding coding = Coding.of(table);
        Selection selection = new Selection(days.from, days.to, null, null, null, false);
        Draw draw = new Draw(coding, by == null ? coding.strata() : by, selection, n, seed);
        NewFolder.require("--out", out);
        Draw.Drawn drawn;
        try (LazySpark spark = Session.later()) {
            drawn = draw.from(new PublishedTables(spark, published.path));
        }
        SampleFolder.write(out, drawn);
        System.out.println(
                out + ": " + drawn.items().size() + " of " + drawn.sample().population() + " rows; open page.html");
        return 0;
    }
}
