package org.papergraph.app.command;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.papergraph.app.ExitCode;
import org.papergraph.graph.check.GraphCheck;
import org.papergraph.graph.store.KnowledgeGraph;
import picocli.CommandLine.Command;

/** {@code papergraph check}. */
@Command(
        name = "check",
        description = "Check the graph against the SHACL shapes of its ontology, and list what violates them.")
final class CheckCommand extends Subcommand {

    CheckCommand(PapergraphCommand shared) {
        super(shared);
    }

    @Override
    ExitCode run() {
        PrintWriter out = shared.console().writer();
        AtomicLong violations = new AtomicLong();
        try (KnowledgeGraph graph = KnowledgeGraph.open(shared.graph())) {
            new GraphCheck().run(graph, violation -> {
                violations.incrementAndGet();
                out.println(violation);
            });
        }
        out.println(violations.get() == 0 ? "the graph conforms" : violations.get() + " violations");
        out.flush();
        return violations.get() == 0 ? ExitCode.DONE : ExitCode.NOT_CONFORMING;
    }
}
