package io.rostrum.command;

import io.rostrum.run.Status;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says what the last runs read and wrote, and which wait for promote or discard.")
public final class StatusCommand extends SparkCommand {

    @Override
    void into(SettingsOptions settings) {}

    @Override
    void run(LazySpark spark, Settings settings) {
        System.out.print(Status.of(spark, settings));
    }
}
