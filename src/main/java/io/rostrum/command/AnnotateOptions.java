package io.rostrum.command;

import picocli.CommandLine.Option;

/** Whose names and which words the annotators know. */
final class AnnotateOptions {

    @Option(
            names = "--registry",
            paramLabel = "DIR",
            description = "registry of leaders of one's own, in the form of conf/leaders (default: conf/leaders)")
    private String registry;

    @Option(
            names = "--registry-add",
            paramLabel = "FILE",
            description =
                    "people and offices laid over the registry, one a row; conf/leaders/README.md tells the columns")
    private String registryAdd;

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "stance lexicon of one's own, in the form of conf/lexicon (default: conf/lexicon)")
    private String lexicon;

    @Option(
            names = "--pipeline",
            paramLabel = "DIR",
            description = "saved pipeline that annotates in place of Rostrum's own; every run leaves its own in"
                    + " WAREHOUSE/pipeline")
    private String pipeline;

    void into(SettingsOptions settings) {
        settings.put("annotate.registry", registry);
        settings.put("annotate.registry-add", registryAdd);
        settings.put("annotate.lexicon", lexicon);
        settings.put("annotate.pipeline", pipeline);
    }
}
