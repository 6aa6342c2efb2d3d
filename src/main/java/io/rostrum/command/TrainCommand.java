package io.rostrum.command;

import io.rostrum.evaluate.QuotationTrainingTask;
import io.rostrum.evaluate.StanceConfidenceTask;
import io.rostrum.evaluate.StanceTrainingTask;
import io.rostrum.evaluate.TagTrainingTask;
import io.rostrum.evaluate.TrainingTask;
import io.rostrum.leader.Registry;
import io.rostrum.settings.UsageException;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Learns weights from gold data: writes them and their model card. The same data give the same bytes.")
public final class TrainCommand implements Callable<Integer> {

    /** What can be learnt. */
    enum Task {
        quotes,
        tags,
        stance,
        stance_confidence;

        @Override
        public String toString() {
            return name().replace('_', '-');
        }
    }

    @Option(names = "--task", required = true, description = "one of: ${COMPLETION-CANDIDATES}")
    private Task task;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description =
                    "for quotes JSON lines, for tags CoNLL-U, plain or gz; for stance the folder of NewsMTSC and DSE;"
                            + " for stance-confidence rows that were read")
    private Path gold;

    @Option(
            names = "--texts",
            split = ",",
            paramLabel = "PATH",
            description =
                    "for stance-confidence: the articles that the gold speaks of, JSON lines, CSV, or folders of them")
    private List<Path> texts = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the files go")
    private Path out;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(gold)) {
            throw new UsageException("--gold " + gold + ": no such file or folder");
        }
        if (texts.isEmpty() == (task == Task.stance_confidence)) {
            throw new UsageException("--texts goes with the task stance-confidence, and only with it");
        }
        Map<String, byte[]> files = training().train(gold);
        Files.createDirectories(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(out.resolve(file.getKey()), file.getValue());
            System.out.println(out.resolve(file.getKey()) + ": " + file.getValue().length + " bytes");
        }
        return 0;
    }

    private TrainingTask training() {
        return switch (task) {
            case quotes -> new QuotationTrainingTask(Registry.builtIn());
            case tags -> new TagTrainingTask();
            case stance -> new StanceTrainingTask();
            case stance_confidence -> new StanceConfidenceTask(Registry.builtIn(), StanceLexicon.builtIn(), texts);
        };
    }
}
