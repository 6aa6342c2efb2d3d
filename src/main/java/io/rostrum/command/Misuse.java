package io.rostrum.command;

import io.rostrum.settings.Nearest;
import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** What the user is told when a command line cannot be read: what is wrong, what may have been meant, where to look. */
public final class Misuse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException thrown, String[] arguments) {
        CommandLine line = thrown.getCommandLine();
        PrintWriter out = line.getErr();
        boolean isJobMissing =
                line.getParent() == null && line.getUnmatchedArguments().isEmpty();
        out.println(message(thrown));
        if (isJobMissing) {
            line.usage(out);
        } else {
            out.println(line.getCommandSpec().qualifiedName() + " --help says what there is");
        }
        out.flush();
        return Failure.NOT_USABLE;
    }

    private static String message(ParameterException thrown) {
        CommandLine line = thrown.getCommandLine();
        // An option misspelt is no option missing, which picocli finds first.
        List<String> arguments = line.getUnmatchedArguments();
        if (arguments.isEmpty()) {
            return thrown.getMessage();
        }
        String first = arguments.get(0);
        String option = first.replaceFirst("=.*", "");
        Collection<String> options = line.getCommandSpec().optionsMap().keySet();
        if (first.startsWith("-")) {
            return option + ": no such option" + Nearest.suggestion(option, options);
        }
        Collection<String> jobs = line.getSubcommands().keySet();
        return jobs.isEmpty()
                ? "\"" + first + "\" belongs to no option; a text with blanks must be in quotation marks"
                : first + ": no such job" + Nearest.suggestion(first, jobs);
    }
}
