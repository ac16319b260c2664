package org.papergraph.app.command;

import java.io.PrintWriter;
import org.papergraph.app.ExitCode;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code papergraph completion}. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash and zsh.",
        footer = {"", "  source <(papergraph completion)"})
final class CompletionCommand extends Subcommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompletionCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        PrintWriter out = shared.console().writer();
        out.print(AutoComplete.bash("papergraph", spec.root().commandLine()));
        out.flush();
        return ExitCode.DONE;
    }
}
