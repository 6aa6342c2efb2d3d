package io.rostrum.command;

import io.rostrum.Flow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Looks whether every file is there, facts agree with reports, and what is published with its night.")
public final class VerifyCommand extends FlowCommand {

    @Mixin
    private CountOptions count;

    @Mixin
    private PublishOptions publish;

    @Override
    void into(SettingsOptions settings) {
        count.into(settings);
        publish.into(settings);
    }

    @Override
    void run(Flow flow) {
        flow.upkeep().verify();
    }
}
