package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Finds mentions, quotations, stances and near-copies in the warehouse's articles.")
public final class AnnotateCommand extends FlowCommand {

    @Mixin
    private AnnotateOptions annotate;

    @Override
    void into(SettingsOptions settings) {
        annotate.into(settings);
    }

    @Override
    boolean readsWhatIsHandedIn() {
        return true;
    }

    @Override
    void run(Flow flow) {
        flow.annotate();
    }
}
