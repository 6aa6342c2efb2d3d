package io.rostrum.command;

import picocli.CommandLine.Option;

/** Which published tables a command reads. */
final class PublishedFolder {

    @Option(
            names = "--published",
            paramLabel = "DIR",
            defaultValue = "published",
            description = "folder of the published tables (default: ${DEFAULT-VALUE})")
    String path;
}
