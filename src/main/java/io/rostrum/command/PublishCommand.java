package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = "Copies every table of the warehouse to plain Parquet, for readers.")
public final class PublishCommand extends FlowCommand {

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description = "folder of the published tables (default: published)")
    private String published;

    @Override
    void into(SettingsOptions settings) {
        settings.put("published", published);
    }

    @Override
    void run(Flow flow) {
        flow.publish();
    }
}
