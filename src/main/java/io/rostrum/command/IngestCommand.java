package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads dumps: articles and rejects in the warehouse.")
public final class IngestCommand extends FlowCommand {

    @Mixin
    private DumpOptions dumps;

    @Override
    void into(SettingsOptions settings) {
        dumps.into(settings);
    }

    @Override
    boolean beginsWarehouses() {
        return true;
    }

    @Override
    boolean readsWhatIsHandedIn() {
        return true;
    }

    @Override
    void run(Flow flow) {
        flow.ingest();
        flow.keep();
    }
}
