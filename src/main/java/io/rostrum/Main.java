package io.rostrum;

import io.rostrum.command.AnnotateCommand;
import io.rostrum.command.BenchCommand;
import io.rostrum.command.CleanUpCommand;
import io.rostrum.command.CountCommand;
import io.rostrum.command.DiscardCommand;
import io.rostrum.command.EvaluateCommand;
import io.rostrum.command.ExplainCommand;
import io.rostrum.command.ExportCommand;
import io.rostrum.command.Failure;
import io.rostrum.command.FindCommand;
import io.rostrum.command.IngestCommand;
import io.rostrum.command.LeadersImportCommand;
import io.rostrum.command.LeadersSuggestCommand;
import io.rostrum.command.LookCommand;
import io.rostrum.command.Misuse;
import io.rostrum.command.MoveCommand;
import io.rostrum.command.NightlyCommand;
import io.rostrum.command.OptionValues;
import io.rostrum.command.PairsCommand;
import io.rostrum.command.PromoteCommand;
import io.rostrum.command.PublishCommand;
import io.rostrum.command.RepairCommand;
import io.rostrum.command.SampleCommand;
import io.rostrum.command.SnapshotCommand;
import io.rostrum.command.StatusCommand;
import io.rostrum.command.TrainCommand;
import io.rostrum.command.VerifyCommand;
import io.rostrum.command.WithdrawCommand;
import io.rostrum.log.Signal;
import io.rostrum.settings.RunFailedException;
import io.rostrum.settings.Version;
import java.util.concurrent.Callable;
import org.apache.spark.SparkUserAppException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line: {@code rostrum JOB --option value}. Exit code 0: done; 1: failed, or nothing found; 2: not usable as given; 3: held back
 * by the audit; 4: another run is writing; 5: done, but the feed is silent.
 */
@Command(
        name = "rostrum",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "JOB",
        commandListHeading = "%nJobs:%n",
        description = "Says for every political leader how often they are quoted and with what words, whom they speak "
                + "for or against, and who is mentioned together with whom.",
        footer = {"", "Every setting and its default: conf/rostrum.conf. rostrum JOB --help says more about a job."},
        subcommands = {
            NightlyCommand.class,
            LookCommand.class,
            IngestCommand.class,
            AnnotateCommand.class,
            CountCommand.class,
            PublishCommand.class,
            LeadersImportCommand.class,
            LeadersSuggestCommand.class,
            StatusCommand.class,
            PromoteCommand.class,
            DiscardCommand.class,
            CleanUpCommand.class,
            MoveCommand.class,
            VerifyCommand.class,
            RepairCommand.class,
            WithdrawCommand.class,
            ExportCommand.class,
            SnapshotCommand.class,
            ExplainCommand.class,
            FindCommand.class,
            SampleCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            PairsCommand.class,
            BenchCommand.class
        })
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /**
     * Returns when all is done. YARN takes a {@code System.exit}, even of 0, for a failure and runs the night again.
     *
     * @throws SparkUserAppException with the exit code, which spark-submit ends with and YARN's diagnostics show
     */
    public static void main(String[] args) throws SparkUserAppException {
        int exitCode = run(args);
        if (exitCode != 0) {
            throw new SparkUserAppException(exitCode);
        }
    }

    /** Runs one command and gives its exit code; whatever goes wrong has been said on standard error. */
    public static int run(String... args) {
        try (Signal signal = new Signal()) {
            CommandLine line = new CommandLine(new Main());
            OptionValues.in(line);
            return line.setParameterExceptionHandler(new Misuse())
                    .setExecutionExceptionHandler((exception, command, parsed) -> signal.hasCome()
                            ? RunFailedException.Kind.FAILED.exitCode()
                            : Failure.report(exception, command.getErr()))
                    .execute(args);
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which job? See the list below.");
    }
}
