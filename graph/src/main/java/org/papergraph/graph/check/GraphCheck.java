package org.papergraph.graph.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.papergraph.graph.store.KnowledgeGraph;

/**
 * Checks a graph against the shapes of the ontology.
 *
 * <p>What a summary says is checked in its own named graph, one at a time in memory; only what many graphs speak of
 * (papers, authors, concepts) is checked in the union, in which each look costs a hundred times more.
 */
public final class GraphCheck {

    private final Shapes summaryShapes = ShapesResource.read("summary-shapes.ttl");
    private final Shapes corpusShapes = ShapesResource.read("corpus-shapes.ttl");

    /** Reports every violation, those of one graph together, graphs and nodes in no order. */
    public void run(KnowledgeGraph graph, Consumer<Violation> report) {
        Node concepts = graph.iris().conceptsGraph();
        graph.read(dataset -> {
            eachSummary(dataset, concepts, report);
            validate(corpusShapes, dataset.getUnionGraph(), Optional.empty(), report);
            return dataset;
        });
    }

    private void eachSummary(DatasetGraph dataset, Node concepts, Consumer<Violation> report) {
        List<Node> names = Iter.toList(dataset.listGraphNodes());
        for (Node name : names) {
            if (!name.equals(concepts)) {
                Graph graph = GraphFactory.createDefaultGraph();
                dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
                validate(summaryShapes, graph, Optional.of(name.getURI()), report);
            }
        }
    }

    private static void validate(Shapes shapes, Graph graph, Optional<String> name, Consumer<Violation> report) {
        ValidationReport result = ShaclValidator.get().validate(shapes, graph);
        result.getEntries().forEach(entry -> report.accept(Violation.of(name, entry)));
    }
}
