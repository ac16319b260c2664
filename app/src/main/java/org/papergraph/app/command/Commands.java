package org.papergraph.app.command;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, in the order in which the help lists them. */
public final class Commands {

    private record Entry(Class<? extends Subcommand> type, Function<PapergraphCommand, Subcommand> maker) {

        String name() {
            return description().name();
        }

        Command description() {
            return type.getAnnotation(Command.class);
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry(BuildCommand.class, BuildCommand::new),
            new Entry(ExtractCommand.class, ExtractCommand::new),
            new Entry(QueryCommand.class, QueryCommand::new),
            new Entry(QueriesCommand.class, QueriesCommand::new),
            new Entry(SearchCommand.class, SearchCommand::new),
            new Entry(RelatedCommand.class, RelatedCommand::new),
            new Entry(PathCommand.class, PathCommand::new),
            new Entry(MapCommand.class, MapCommand::new),
            new Entry(ShowCommand.class, ShowCommand::new),
            new Entry(ExportCommand.class, ExportCommand::new),
            new Entry(CheckCommand.class, CheckCommand::new),
            new Entry(StatsCommand.class, StatsCommand::new),
            new Entry(CompletionCommand.class, CompletionCommand::new));

    /** The command that describes all the others in full. */
    private static final String DESCRIBES_ALL = "completion";

    private Commands() {}

    /**
     * The command line of papergraph, ready to parse these arguments. Only the commands that they name are made in full, of the
     * others what the list of commands shows: to make them all takes a third of a short run.
     */
    public static CommandLine on(PapergraphCommand shared, String... arguments) {
        CommandLine line = new CommandLine(shared);
        helpful(line);
        Set<String> named = Set.copyOf(List.of(arguments));
        for (Entry entry : ALL) {
            boolean full = named.contains(entry.name()) || named.contains(DESCRIBES_ALL);
            CommandLine command = full ? new CommandLine(entry.maker().apply(shared)) : listed(entry);
            if (full) {
                helpful(command);
            }
            line.addSubcommand(entry.name(), command);
        }
        return line;
    }

    private static CommandLine listed(Entry entry) {
        CommandSpec spec = CommandSpec.create().name(entry.name());
        spec.usageMessage().description(entry.description().description());
        return new CommandLine(spec);
    }

    private static void helpful(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
    }
}
