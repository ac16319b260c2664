package org.papergraph.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.papergraph.app.command.Commands;
import org.papergraph.app.command.PapergraphCommand;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands on one console and tells what goes wrong. */
public final class CommandLineRun {

    private static final Pattern JAVA_NAMES = Pattern.compile("\\[([A-Z_]+(?:, [A-Z_]+)*)\\] \\(case-insensitive\\)");

    private final Console console;

    public CommandLineRun(Console console) {
        this.console = console;
    }

    /** Runs one command; never throws. */
    public ExitCode run(String... arguments) {
        PapergraphCommand shared = new PapergraphCommand(console);
        FailureReport failures = new FailureReport(console, shared::debug);
        // Lucene tells by the Java logger how it reads files and which instructions it does without.
        Logger lucene = Logger.getLogger("org.apache.lucene");
        lucene.setLevel(Level.SEVERE);
        try {
            int number = commandLine(shared, failures, arguments).execute(arguments);
            console.out().flush();
            return ExitCode.of(number);
        } catch (Throwable e) {
            // What picocli does not hand over: errors, and a standard output that fails only when flushed.
            return failures.report(e);
        }
    }

    private CommandLine commandLine(PapergraphCommand shared, FailureReport failures, String... arguments) {
        return Commands.on(shared, arguments)
                .setOut(console.writer())
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionStrategy(parsed -> {
                    if (shared.debug()) {
                        // Before the first library makes its first logger.
                        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
                    }
                    return new CommandLine.RunLast().execute(parsed);
                })
                .setParameterExceptionHandler(
                        (error, given) -> failures.report(usage(error)).number())
                .setExecutionExceptionHandler(
                        (error, line, parsed) -> failures.report(error).number());
    }

    private static Failure usage(ParameterException error) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        return new Failure(ExitCode.USAGE, "bad-usage", what(error), "see " + command + " --help");
    }

    /** To picocli, a command that there is not is an argument too many. */
    private static String what(ParameterException error) {
        boolean ofAll = error.getCommandLine().getParent() == null;
        if (ofAll && error instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            List<String> nearest = unmatched.getSuggestions();
            return "there is no command \"" + unmatched.getUnmatched().get(0) + "\""
                    + (nearest.isEmpty() ? "" : "; the nearest is " + nearest.get(0));
        }
        return asInTheHelp(String.valueOf(error.getMessage()));
    }

    /** Picocli lists the names that Java has for values. */
    private static String asInTheHelp(String message) {
        return JAVA_NAMES
                .matcher(message.replace("option option", "option"))
                .replaceAll(names -> names.group(1).toLowerCase(Locale.ROOT));
    }
}
