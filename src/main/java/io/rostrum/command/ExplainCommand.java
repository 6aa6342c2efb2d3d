package io.rostrum.command;

import io.rostrum.Settings;
import io.rostrum.UsageException;
import io.rostrum.explain.Explanation;
import io.rostrum.explain.Question;
import io.rostrum.night.Nights;
import io.rostrum.table.PublishedTables;
import io.rostrum.table.Tables;
import io.rostrum.table.Warehouse;
import java.time.LocalDate;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Prints where a number comes from: the rows, and the sentences they count, by which rule and how"
                + " sure. Reads the current night of the warehouse.")
public final class ExplainCommand extends SparkCommand {

    /** Length of a period. */
    enum Period {
        day,
        week,
        month
    }

    @Mixin
    private CountOptions count;

    @Option(
            names = "--table",
            required = true,
            paramLabel = "TABLE",
            description = "leader_day, stance_pairs or co_mentions")
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
            description = "one of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Period period;

    @Option(names = "--leader", required = true, paramLabel = "NAME", description = "name or id of the leader")
    private String leader;

    @Option(
            names = "--with",
            paramLabel = "NAME",
            description = "name or id of the other of a pair: holder, target, leader")
    private String with;

    @Override
    void into(SettingsOptions settings) {
        PublishedTables.named(table);
        count.into(settings);
    }

    @Override
    void run(SparkSession spark, Settings settings) {
        Warehouse warehouse = Warehouse.open(spark, settings.warehouse(), settings.catalog(), Tables.WAREHOUSE);
        String night = new Nights(warehouse).current();
        if (night == null) {
            throw new UsageException("No night yet in " + warehouse.root());
        }
        Question question = new Question(day, period.name(), leader, with);
        Explanation explanation =
                new Explanation(stored -> warehouse.at(stored, night), question, settings.minConfidence());
        System.out.print(explanation.of(PublishedTables.named(table)));
    }
}
