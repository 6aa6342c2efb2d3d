package io.rostrum.command;

import picocli.CommandLine.Option;

/** What is counted. */
final class CountOptions {

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            description = "what is less certain is kept but not counted, 0 to 1 (default: 0.5)")
    private Double minConfidence;

    void into(SettingsOptions settings) {
        settings.put("count.min-confidence", minConfidence);
    }
}
