package io.rostrum.command;

import io.rostrum.find.Search;
import io.rostrum.run.Session;
import io.rostrum.settings.RunFailedException;
import io.rostrum.table.LazySpark;
import io.rostrum.table.PublishedTables;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private DayOptions days;

    @Mixin
    private PublishedFolder published;

    @Override
    public Integer call() {
        Search search = new Search(by, about, said, days.from, days.to);
        try (LazySpark spark = Session.later()) {
            if (search.print(new PublishedTables(spark, published.path), System.out) == 0) {
                System.err.println("No counted quotation like this in " + published.path);
                return RunFailedException.Kind.FAILED.exitCode();
            }
        }
        return 0;
    }
}
