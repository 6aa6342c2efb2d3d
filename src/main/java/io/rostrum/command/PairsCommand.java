package io.rostrum.command;

import io.rostrum.evaluate.CandidatePairs;
import io.rostrum.evaluate.JsonLines;
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
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = "Draws pairs of a holder and a target from articles, for people to read and mark.")
public final class PairsCommand implements Callable<Integer> {

    @Option(
            names = "--draw",
            required = true,
            paramLabel = "FILE=COUNT",
            description =
                    "articles (JSON lines with id, text and date, plain or gz; or CSV) and how many pairs of them;"
                            + " can be given several times")
    private Map<Path, Integer> counts;

    @Option(names = "--seed", required = true, paramLabel = "TEXT", description = "another seed draws other pairs")
    private String seed;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "where the pairs go, as JSON lines")
    private Path out;

    @Override
    public Integer call() throws IOException {
        for (Path texts : counts.keySet()) {
            if (!Files.exists(texts)) {
                throw new UsageException("--draw " + texts + ": no such file or folder");
            }
        }
        OutFile.of("--out", out);
        CandidatePairs pairs = new CandidatePairs(Registry.builtIn(), StanceLexicon.builtIn(), seed);
        List<String> drawn = pairs.draw(counts);
        JsonLines.write(out, drawn);
        System.out.println(out + ": " + drawn.size() + " pairs");
        return 0;
    }
}
