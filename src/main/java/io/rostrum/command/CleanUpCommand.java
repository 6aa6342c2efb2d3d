package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "clean-up",
        mixinStandardHelpOptions = true,
        description = "Joins small files of the warehouse, forgets old nights, removes files that nothing knows.")
public final class CleanUpCommand extends FlowCommand {

    @Option(
            names = "--keep-nights",
            paramLabel = "N",
            description = "so many of the last nights can still be read as they were (default: 30)")
    private Integer keepNights;

    @Option(
            names = "--orphan-hours",
            paramLabel = "HOURS",
            description = "files that nothing knows are removed when they are older (default: 72)")
    private Integer orphanHours;

    @Override
    void into(SettingsOptions settings) {
        settings.put("clean-up.keep-nights", keepNights);
        settings.put("clean-up.orphan-hours", orphanHours);
    }

    @Override
    void run(Flow flow) {
        flow.upkeep().cleanUp();
    }
}
