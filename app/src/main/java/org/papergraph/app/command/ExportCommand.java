package org.papergraph.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import org.papergraph.app.ExitCode;
import org.papergraph.graph.export.ExportFormat;
import org.papergraph.graph.export.GraphExport;
import org.papergraph.graph.store.KnowledgeGraph;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.bibtex.BibtexAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code papergraph export}. */
@Command(
        name = "export",
        description =
                "Write the whole graph, or all its papers as BibTeX. The same graph gives the same bytes; nquads and trig"
                        + " keep the summaries apart.")
final class ExportCommand extends Subcommand {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES} (default: turtle).")
    private ExportAs format = ExportAs.TURTLE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to (default: standard output). A file appears when it is complete.")
    private Optional<Path> output = Optional.empty();

    ExportCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() throws IOException {
        try (KnowledgeGraph graph = KnowledgeGraph.open(shared.graph())) {
            if (output.isPresent()) {
                ResultFile.write(output.get(), out -> write(graph, out));
            } else {
                write(graph, shared.console().out());
            }
        }
        return ExitCode.DONE;
    }

    private void write(KnowledgeGraph graph, OutputStream out) throws IOException {
        Optional<ExportFormat> ofGraph = format.ofGraph();
        if (ofGraph.isPresent()) {
            GraphExport.write(graph, ofGraph.get(), out);
        } else {
            graph.read(dataset -> {
                new BibtexAnswer(new GraphView(dataset, graph.iris()), out).writeAll();
                return out;
            });
        }
    }

    /** For help and completion. */
    private static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportAs.values()).map(ExportAs::label).iterator();
        }
    }
}
