package io.rostrum.command;

import io.rostrum.run.Session;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FSError;
import picocli.CommandLine.Mixin;

/** A command that needs settings and Spark. */
abstract class SparkCommand implements Callable<Integer> {

    @Mixin
    private SettingsOptions options;

    /** Puts the command's own options into the settings. */
    abstract void into(SettingsOptions settings);

    abstract void run(LazySpark spark, Settings settings);

    @Override
    public Integer call() {
        into(options);
        Settings settings = options.settings();
        try (LazySpark spark = Session.later()) {
            run(spark, settings);
        } catch (FSError e) {
            // Hadoop's word for a full disk is an Error, which would pass by every handler of exceptions.
            throw new IllegalStateException(e);
        }
        return 0;
    }
}
