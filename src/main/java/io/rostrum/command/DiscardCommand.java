package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "discard",
        mixinStandardHelpOptions = true,
        description = "Gives up a night that its audit held back; its dump files are new again.")
public final class DiscardCommand extends FlowCommand {

    @Option(names = "--run", paramLabel = "ID", required = true, description = "the run, as status names it")
    private String run;

    @Override
    void into(SettingsOptions settings) {}

    @Override
    void run(Flow flow) {
        flow.discard(run);
    }
}
