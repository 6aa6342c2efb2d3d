package io.rostrum.command;

import picocli.CommandLine.Option;

/** What is known of outlets. */
final class OutletOptions {

    @Option(
            names = "--outlets",
            paramLabel = "FILE",
            description = "tab-separated: outlet, group, country, type; it becomes table outlets (default: as it was)")
    private String outlets;

    void into(SettingsOptions settings) {
        settings.put("count.outlets", outlets);
    }
}
