package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        description = "Makes the same warehouse in another folder; the old one stays as it is.")
public final class MoveCommand extends FlowCommand {

    @Option(names = "--to", paramLabel = "DIR", required = true, description = "the new folder, empty or not there yet")
    private String to;

    @Override
    void into(SettingsOptions settings) {}

    @Override
    void run(Flow flow) {
        flow.upkeep().moveTo(to);
    }
}
