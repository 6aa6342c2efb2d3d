package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "nightly",
        mixinStandardHelpOptions = true,
        description = "The main job: dumps in, facts and reporting tables in the warehouse, plain Parquet published.")
public final class NightlyCommand extends FlowCommand {

    @Mixin
    private DumpOptions dumps;

    @Mixin
    private AnnotateOptions annotate;

    @Mixin
    private CountOptions count;

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description = "folder of the published tables (default: published)")
    private String published;

    @Override
    void into(SettingsOptions settings) {
        dumps.into(settings);
        annotate.into(settings);
        count.into(settings);
        settings.put("published", published);
    }

    @Override
    void run(Flow flow) {
        flow.nightly();
    }
}
