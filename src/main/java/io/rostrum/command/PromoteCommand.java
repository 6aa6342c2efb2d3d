package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "promote",
        mixinStandardHelpOptions = true,
        description = "Makes a night current that its audit held back, and publishes it.")
public final class PromoteCommand extends FlowCommand {

    @Option(names = "--run", paramLabel = "ID", required = true, description = "the run, as status names it")
    private String run;

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        publish.into(settings);
    }

    @Override
    void run(Flow flow) {
        flow.upkeep().promote(run);
        flow.publish();
    }
}
