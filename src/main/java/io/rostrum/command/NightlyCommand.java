package io.rostrum.command;

import io.rostrum.Flow;
import io.rostrum.job.HandedIn;
import io.rostrum.run.Forecast;
import io.rostrum.settings.Settings;
import io.rostrum.table.LazySpark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    @Mixin
    private OutletOptions outlets;

    @Option(
            names = "--reprocess",
            paramLabel = "DAY..DAY",
            description = "annotate and count these days anew, whatever has changed; needs no --dumps")
    private String reprocess;

    @Option(
            names = "--wait",
            paramLabel = "MINUTES",
            description = "how long to wait while another run writes to the warehouse (default: 0)")
    private Integer wait;

    @Option(names = "--dry-run", description = "says what the night would do, and writes nothing")
    private boolean isDryRun;

    @Option(
            names = "--metrics",
            paramLabel = "FILE",
            description = "where to write what the night did, as Prometheus reads it, once it has ended well")
    private Path metrics;

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        OutFile.of("--metrics", metrics);
        dumps.into(settings);
        annotate.into(settings);
        count.into(settings);
        outlets.into(settings);
        publish.into(settings);
        settings.put("nightly.reprocess", reprocess);
        settings.put("nightly.wait", wait);
    }

    @Override
    boolean beginsWarehouses() {
        return true;
    }

    @Override
    void run(LazySpark spark, Settings settings) {
        if (isDryRun) {
            HandedIn.require(spark, settings);
            System.out.print(Forecast.of(spark, settings));
        } else {
            super.run(spark, settings);
        }
    }

    @Override
    boolean readsWhatIsHandedIn() {
        return true;
    }

    @Override
    void run(Flow flow) {
        flow.nightly();
        if (metrics != null) {
            write(flow.metrics());
        }
    }

    /** As one step, since it is scraped at any moment. */
    private void write(String text) {
        try {
            OutFile.of("--metrics", metrics).write(out -> out.write(text));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The night is current and published, but --metrics " + metrics + " cannot be written", e);
        }
    }
}
