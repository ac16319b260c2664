package org.papergraph.app.command;

import java.util.stream.Stream;
import picocli.CommandLine;

/** All commands, in the order in which the help lists them. */
public final class Commands {

    private Commands() {}

    /** The command line of papergraph, ready to parse. */
    public static CommandLine on(PapergraphCommand shared) {
        CommandLine line = new CommandLine(shared);
        helpful(line);
        Stream.of(
                        new BuildCommand(shared),
                        new ExtractCommand(shared),
                        new QueryCommand(shared),
                        new QueriesCommand(shared),
                        new RelatedCommand(shared),
                        new ShowCommand(shared),
                        new ExportCommand(shared),
                        new CheckCommand(shared),
                        new StatsCommand(shared),
                        new CompletionCommand(shared))
                .map(CommandLine::new)
                .forEach(command -> {
                    helpful(command);
                    line.addSubcommand(command);
                });
        return line;
    }

    private static void helpful(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
    }
}
