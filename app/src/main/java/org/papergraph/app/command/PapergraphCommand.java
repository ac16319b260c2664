package org.papergraph.app.command;

import java.nio.file.Path;
import org.papergraph.app.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program as a whole: what all commands share. */
@Command(
        name = "papergraph",
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns paper summaries into a knowledge graph that answers questions.",
        footerHeading = "%nA first session:%n",
        footer = {
            "  papergraph build samples",
            "  papergraph stats",
            "  papergraph query papers-using -p concept=Adam",
            "  papergraph show BERT",
            "  papergraph related 'Attention is all you need'",
            "",
            "Exit codes: 0 done, 1 internal error, 2 wrong usage, 3 some input rejected,",
            "4 graph unavailable, 5 graph does not conform to its shapes."
        })
public final class PapergraphCommand {

    private final Console console;

    @Option(
            names = "--graph",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:PAPERGRAPH_GRAPH:-papergraph-db}",
            description = "The folder of the graph (default: ${DEFAULT-VALUE}; or set PAPERGRAPH_GRAPH).")
    private Path graph = Path.of("papergraph-db");

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "No progress and no closing report.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Stack traces and the libraries' log.")
    private boolean debug;

    public PapergraphCommand(Console console) {
        this.console = console;
    }

    public Console console() {
        return console;
    }

    public Path graph() {
        return graph;
    }

    public boolean quiet() {
        return quiet;
    }

    public boolean debug() {
        return debug;
    }
}
