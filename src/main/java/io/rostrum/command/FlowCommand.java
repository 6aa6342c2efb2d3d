package io.rostrum.command;

import io.rostrum.Flow;
import io.rostrum.Session;
import io.rostrum.Settings;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;

/** A command that runs part of the {@link Flow} on Spark. */
abstract class FlowCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    /** Puts the command's own options into the settings. */
    abstract void into(SettingsOptions settings);

    abstract void run(Flow flow);

    @Override
    public Integer call() {
        into(options);
        Settings settings = options.settings();
        try (SparkSession spark = Session.start();
                Flow flow = new Flow(spark, settings)) {
            run(flow);
        }
        return 0;
    }
}
