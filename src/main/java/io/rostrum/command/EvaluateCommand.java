package io.rostrum.command;

import io.rostrum.encoder.Depth;
import io.rostrum.evaluate.CountEvaluation;
import io.rostrum.evaluate.EvaluationTask;
import io.rostrum.evaluate.HtmlEvaluation;
import io.rostrum.evaluate.LeaderEvaluation;
import io.rostrum.evaluate.QuotationEvaluation;
import io.rostrum.evaluate.SampleEvaluation;
import io.rostrum.evaluate.StanceEvaluation;
import io.rostrum.evaluate.StanceRowEvaluation;
import io.rostrum.leader.Registry;
import io.rostrum.settings.UsageException;
import io.rostrum.stance.StanceLexicon;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures a stage against gold data: writes its predictions and prints the scoreboard.")
public final class EvaluateCommand implements Callable<Integer> {

    /** What can be measured. */
    enum Task {
        quotes,
        html,
        stance,
        leaders,
        counts,
        stance_rows,
        sample;

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
                    "gold data: JSON lines, plain or gz; for stance also a folder of them, for html one with ground-truth.json.gz"
                            + " and ID.html.gz; for sample the folder of sample, with the coders' CSV in it")
    private Path gold;

    @Option(
            names = "--texts",
            split = ",",
            paramLabel = "PATH",
            description =
                    "for counts and stance-rows: the articles that the gold speaks of, JSON lines, CSV, or folders of them")
    private List<Path> texts = List.of();

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the predictions go")
    private Path out;

    @Option(names = "--registry", paramLabel = "DIR", description = "registry of one's own (default: conf/leaders)")
    private Path registry;

    /** Who reads. */
    enum Reader {
        fast,
        deep
    }

    @Option(
            names = "--reader",
            defaultValue = "fast",
            description =
                    "for quotes and stance: fast (linear models) or deep (the encoder too); default: ${DEFAULT-VALUE}")
    private Reader reader;

    @Override
    public Integer call() throws IOException {
        if (!Files.exists(gold)) {
            throw new UsageException("--gold " + gold + ": no such file or folder");
        }
        if (texts.isEmpty() == (task == Task.counts || task == Task.stance_rows)) {
            throw new UsageException("--texts goes with the tasks counts and stance-rows, and only with them");
        }
        for (Path path : texts) {
            if (!Files.exists(path)) {
                throw new UsageException("--texts " + path + ": no such file or folder");
            }
        }
        OutFile.of("--out", out);
        System.out.println(evaluation().evaluate(gold, out));
        return 0;
    }

    private EvaluationTask evaluation() throws IOException {
        Registry leaders = registry == null ? Registry.builtIn() : Registry.read(registry);
        return switch (task) {
            case quotes -> new QuotationEvaluation(leaders, Depth.of(reader.name()));
            case html -> new HtmlEvaluation();
            case stance -> new StanceEvaluation(StanceLexicon.builtIn(), Depth.of(reader.name()));
            case leaders -> new LeaderEvaluation(leaders);
            case counts -> new CountEvaluation(leaders, StanceLexicon.builtIn(), texts);
            case sample -> new SampleEvaluation();
            case stance_rows -> new StanceRowEvaluation(leaders, StanceLexicon.builtIn(), texts);
        };
    }
}
