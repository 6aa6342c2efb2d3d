package io.rostrum.command;

import io.rostrum.Session;
import io.rostrum.Settings;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Mixin;

/** A command that needs settings and Spark. */
abstract class SparkCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    /** Puts the command's own options into the settings. */
    abstract void into(SettingsOptions settings);

    abstract void run(SparkSession spark, Settings settings);

    @Override
    public Integer call() {
        into(options);
        Settings settings = options.settings();
        try (SparkSession spark = Session.start()) {
            run(spark, settings);
        }
        return 0;
    }
}
