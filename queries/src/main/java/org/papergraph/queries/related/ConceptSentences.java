package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;

/** Finds the sentences in which a paper's summaries name the concepts that make it related. */
final class ConceptSentences {

    private static final int CONCEPTS = 3;

    private final GraphView view;

    ConceptSentences(GraphView view) {
        this.view = view;
    }

    /** One sentence for each of the weightiest concepts that the paper itself has. */
    List<EvidenceSentence> of(Related paper) {
        List<Node> links = view.subjects(Vocabulary.OF_PAPER, NodeFactory.createURI(paper.iri()));
        List<EvidenceSentence> found = new ArrayList<>();
        for (SharedConcept concept : paper.concepts()) {
            if (found.size() < CONCEPTS) {
                Node node = NodeFactory.createURI(concept.iri());
                links.stream()
                        .filter(link -> view.contains(link, Vocabulary.OF_CONCEPT, node))
                        .flatMap(link -> view.objects(link, Vocabulary.EVIDENCE).stream())
                        .flatMap(mention -> view.objects(mention, Vocabulary.SENTENCE).stream())
                        .flatMap(sentence -> view.texts(sentence, Vocabulary.TEXT).stream())
                        .sorted()
                        .findFirst()
                        .ifPresent(sentence -> found.add(new EvidenceSentence(concept.label(), sentence)));
            }
        }
        return found;
    }
}
