package io.rostrum.job;

import io.rostrum.leader.Registry;
import io.rostrum.leader.RegistryException;
import io.rostrum.settings.Settings;
import io.rostrum.settings.UsageException;
import io.rostrum.stance.LexiconException;
import io.rostrum.stance.StanceLexicon;
import io.rostrum.table.LazySpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a user hands in beside the dumps: mappings, a registry, a lexicon, a saved pipeline. */
public final class HandedIn {

    private final List<String> problems = new ArrayList<>();

    private HandedIn() {}

    /**
     * Reads all of it, before anything else is read.
     *
     * @throws UsageException listing every mistake of every file, with line and field
     */
    public static void require(LazySpark spark, Settings settings) {
        HandedIn given = new HandedIn();
        given.read("ingest.mapping", () -> MappingFile.read(spark.hadoop(), settings.mapping()));
        given.read(registry(settings), () -> {
            Map<String, String> files = Pipelines.registry(spark.hadoop(), settings);
            if (files != null) {
                Registry.read(files);
            }
        });
        given.read("annotate.lexicon " + settings.lexicon(), () -> {
            Map<String, String> files = Pipelines.lexicon(spark.hadoop(), settings);
            if (files != null) {
                StanceLexicon.read(files);
            }
        });
        if (settings.outlets() != null) {
            given.read("count.outlets", () -> OutletFile.read(spark.hadoop(), settings.outlets()));
        }
        if (settings.pipeline() != null) {
            spark.session(); // Spark's readers of saved pipelines take the present one
            given.read("annotate.pipeline", () -> Pipelines.load(settings.pipeline()));
        }
        if (!given.problems.isEmpty()) {
            throw new UsageException(String.join("\n", given.problems));
        }
    }

    private static String registry(Settings settings) {
        String folder = settings.registry() == null ? "" : "annotate.registry " + settings.registry();
        String added = settings.registryAdd() == null ? "" : "annotate.registry-add " + settings.registryAdd();
        return folder + (folder.isEmpty() || added.isEmpty() ? "" : ", ") + added;
    }

    /** @param key the settings that name it, with what they name where its reader does not know that */
    private void read(String key, Runnable reader) {
        try {
            reader.run();
        } catch (UsageException e) {
            problems.add(e.getMessage());
        } catch (RegistryException | LexiconException e) {
            problems.add(key + ": " + e.getMessage());
        }
    }
}
