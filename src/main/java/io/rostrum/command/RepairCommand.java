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
    private OutletOptions outlets;

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        annotate.into(settings);
        count.into(settings);
        outlets.into(settings);
        publish.into(settings);
    }

    @Override
    boolean readsWhatIsHandedIn() {
        return true;
    }

    @Override
    void run(Flow flow) {
        flow.repair();
    }
}
