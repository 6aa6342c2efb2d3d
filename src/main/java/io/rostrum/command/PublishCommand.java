package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Copies every table of the warehouse to plain Parquet, for readers.")
public final class PublishCommand extends FlowCommand {

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        publish.into(settings);
    }

    @Override
    void run(Flow flow) {
        flow.publish();
    }
}
