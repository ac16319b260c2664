package org.papergraph.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.app.Console;
import org.papergraph.app.ExitCode;
import org.papergraph.app.Failure;
import org.papergraph.app.build.GraphIndex;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.index.PaperIndex;
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

    /** The console, if somebody watches it and wants to see progress. */
    Optional<Console> watched() {
        return Optional.of(console).filter(c -> c.watched() && !quiet);
    }

    /** Writes a result. */
    void print(String text) {
        PrintWriter out = console.writer();
        out.print(text);
        out.flush();
    }

    /** Asks a question of the graph, in one read transaction. */
    <T> T ask(Function<GraphView, T> question) {
        try (KnowledgeGraph opened = KnowledgeGraph.open(graph)) {
            return opened.read(dataset -> question.apply(new GraphView(dataset, opened.iris())));
        }
    }

    /** Asks a question of the graph and its index, in one read transaction. An index that does not fit is made anew first. */
    <T> T askIndexed(BiFunction<GraphView, PaperIndex, T> question) {
        try (KnowledgeGraph opened = KnowledgeGraph.open(graph);
                PaperIndex index = index(new GraphIndex(opened))) {
            return opened.read(dataset -> question.apply(new GraphView(dataset, opened.iris()), index));
        }
    }

    /** Asks a question of the graph that may need the index: it is opened when it is asked for. */
    <T> T askPerhapsIndexed(BiFunction<GraphView, Supplier<PaperIndex>, T> question) {
        List<PaperIndex> opened = new ArrayList<>();
        try (KnowledgeGraph knowledge = KnowledgeGraph.open(graph)) {
            Supplier<PaperIndex> index = () -> {
                if (opened.isEmpty()) {
                    opened.add(index(new GraphIndex(knowledge)));
                }
                return opened.get(0);
            };
            return knowledge.read(dataset -> question.apply(new GraphView(dataset, knowledge.iris()), index));
        } finally {
            opened.forEach(PaperIndex::close);
        }
    }

    private PaperIndex index(GraphIndex kept) {
        return kept.open().orElseGet(() -> {
            console.err().println("the index beside the graph is missing or of another state; making it anew…");
            kept.update();
            return kept.open()
                    .orElseThrow(() -> new Failure(
                            ExitCode.STORE_UNAVAILABLE,
                            "index-failed",
                            "the index of " + graph + " was written and cannot be read",
                            "delete its folder index/ and try again"));
        });
    }
}
