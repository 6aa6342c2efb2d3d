package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "repair",
        mixinStandardHelpOptions = true,
        description = "Annotates and counts again what was lost and can be made again; names what cannot.")
public final class RepairCommand extends FlowCommand {

    @Mixin
    private AnnotateOptions annotate;

    @Mixin
    private CountOptions count;

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        annotate.into(settings);
        count.into(settings);
        publish.into(settings);
    }

    @Override
    void run(Flow flow) {
        flow.repair();
    }
}
