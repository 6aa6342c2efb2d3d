package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "discard",
        mixinStandardHelpOptions = true,
        description = "Gives up a night that its audit held back; its dump files are new again.")
public final class DiscardCommand extends FlowCommand {

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
        flow.upkeep().discard(run);
    }
}
