package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "Counts the warehouse's facts into the reporting tables.")
public final class CountCommand extends FlowCommand {

    @Mixin
    private CountOptions count;

    @Mixin
    private OutletOptions outlets;

    @Override
    void into(SettingsOptions settings) {
        count.into(settings);
        outlets.into(settings);
    }

    @Override
    boolean readsWhatIsHandedIn() {
        return true;
    }

    @Override
    void run(Flow flow) {
        flow.countAll();
        flow.keep();
    }
}
