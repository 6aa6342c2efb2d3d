package io.rostrum.command;

import io.rostrum.find.Search;
import io.rostrum.run.Session;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.PublishedTables;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "find",
        mixinStandardHelpOptions = true,
        description = "Prints counted quotations with day, outlet, speaker and address. Exit code 1 when nothing is"
                + " found. Reads published tables.")
public final class FindCommand implements Callable<Integer> {

    @Option(names = "--by", paramLabel = "NAME", description = "name or id of who speaks")
    private String by;

    @Option(
            names = "--about",
            paramLabel = "NAME",
            description = "name or id of a leader whom the words mention, or words in them")
    private String about;

    @Option(names = "--said", paramLabel = "TEXT", description = "words said")
    private String said;

    @Option(names = "--from", paramLabel = "DAY", description = "first day, yyyy-MM-dd")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "last day, yyyy-MM-dd")
    private LocalDate to;

    @Option(
            names = "--published",
            paramLabel = "DIR",
            defaultValue = "published",
            description = "folder of the published tables (default: ${DEFAULT-VALUE})")
    private String published;

    @Override
    public Integer call() {
        Search search = new Search(by, about, said, from, to);
        try (SparkSession spark = Session.start()) {
            if (search.print(new PublishedTables(spark, published), System.out) == 0) {
                System.err.println("No counted quotation like this in " + published);
                return RunFailedException.Kind.FAILED.exitCode();
            }
        }
        return 0;
    }
}
