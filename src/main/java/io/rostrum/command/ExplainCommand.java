package io.rostrum.command;

import io.rostrum.explain.Explanation;
import io.rostrum.explain.Question;
import io.rostrum.run.Session;
import io.rostrum.settings.Settings;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Table;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints where a number comes from: the rows, and the sentences they count, by which rule and how"
                + " sure. Reads published tables.")
public final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions settings;

    @Mixin
    private PublishOptions publish;

    @Option(
            names = "--table",
            required = true,
            paramLabel = "TABLE",
            description = "leader_day, stance_pairs, open_stances or co_mentions")
    private String table;

    @Option(
            names = "--day",
            required = true,
            paramLabel = "DAY",
            description = "the day, yyyy-MM-dd, or one of the period")
    private LocalDate day;

    @Option(
            names = "--period",
            defaultValue = "day",
            description = "of all but leader_day, one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Period period;

    @Option(names = "--leader", required = true, paramLabel = "NAME", description = "name or id of the leader")
    private String leader;

    @Option(
            names = "--with",
            paramLabel = "NAME",
            description = "name or id of the other of a pair: holder, target, leader")
    private String with;

    @Override
    public Integer call() {
        Table<?> wanted = PublishedTables.named(table);
        publish.into(settings);
        Settings run = settings.settings();
        Question question = new Question(day, period.name(), leader, with);
        try (SparkSession spark = Session.start()) {
            PublishedTables tables = new PublishedTables(spark, run.published());
            System.out.print(new Explanation(tables, question).of(wanted));
        }
        return 0;
    }
}
