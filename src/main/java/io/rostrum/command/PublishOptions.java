package io.rostrum.command;

import picocli.CommandLine.Option;

/** Where the published tables are. */
final class PublishOptions {

    @Option(
            names = "--published",
            paramLabel = "DIR",
            description = "folder of the published tables (default: published)")
    private String published;

    void into(SettingsOptions settings) {
        settings.put("published", published);
    }
}
