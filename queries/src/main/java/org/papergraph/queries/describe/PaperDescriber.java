package org.papergraph.queries.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/** Reads what the graph knows of a paper. Valid as long as the view. */
public final class PaperDescriber {

    private static final Comparator<DescribedLink<ConceptRef>> CONCEPTS = Comparator.comparing(
                    (DescribedLink<ConceptRef> link) -> link.role())
            .thenComparing(link -> link.other().kind())
            .thenComparing(link -> -link.confidence())
            .thenComparing(link -> link.other().label())
            .thenComparing(link -> link.other().iri());

    private final GraphView view;
    private final References references;
    private final EvidenceReader evidence;
    private final LinkReader links;

    public PaperDescriber(GraphView view) {
        this.view = view;
        this.references = new References(view);
        this.evidence = new EvidenceReader(view);
        this.links = new LinkReader(view);
    }

    public PaperDescription describe(PaperRef paper) {
        Node node = NodeFactory.createURI(paper.iri());
        return new PaperDescription(
                paper,
                view.text(node, Vocabulary.BYLINE),
                view.text(node, Vocabulary.VENUE),
                view.texts(node, Vocabulary.KEYWORD),
                view.texts(node, Vocabulary.IDENTIFIER),
                summaries(node),
                concepts(node),
                citations(node, Vocabulary.HAS_CITING_ENTITY, Vocabulary.HAS_CITED_ENTITY),
                citations(node, Vocabulary.HAS_CITED_ENTITY, Vocabulary.HAS_CITING_ENTITY));
    }

    private List<DescribedSummary> summaries(Node paper) {
        return view.subjects(Vocabulary.REVIEWS, paper).stream()
                .map(node -> new DescribedSummary(
                        view.text(node, Vocabulary.IDENTIFIER).orElse(""),
                        node.getURI(),
                        view.texts(node, Vocabulary.SOURCE),
                        view.text(node, Vocabulary.TEXT).orElse(""),
                        view.text(node, Vocabulary.ABSTRACT)))
                .sorted(Comparator.comparing(DescribedSummary::id))
                .toList();
    }

    private List<DescribedLink<ConceptRef>> concepts(Node paper) {
        record ConceptRole(Node concept, Role role) {}
        Map<ConceptRole, List<Node>> nodes = new LinkedHashMap<>();
        for (Node link : view.subjects(Vocabulary.OF_PAPER, paper)) {
            Role role = links.role(link);
            view.objects(link, Vocabulary.OF_CONCEPT)
                    .forEach(concept -> nodes.computeIfAbsent(new ConceptRole(concept, role), key -> new ArrayList<>())
                            .add(link));
        }
        List<DescribedLink<ConceptRef>> described = new ArrayList<>();
        nodes.forEach((key, linkNodes) -> references
                .concept(key.concept())
                .ifPresent(concept -> described.add(links.merged(concept, key.role(), linkNodes))));
        described.sort(CONCEPTS);
        return described;
    }

    /** The citations that have the paper at this end, each with the paper at that end. */
    private List<DescribedCitation> citations(Node paper, Node thisEnd, Node thatEnd) {
        Map<Node, List<Node>> nodes = new LinkedHashMap<>();
        for (Node citation : view.subjects(thisEnd, paper)) {
            view.objects(citation, thatEnd)
                    .forEach(other -> nodes.computeIfAbsent(other, key -> new ArrayList<>())
                            .add(citation));
        }
        List<DescribedCitation> described = new ArrayList<>();
        nodes.forEach((other, citations) -> described.add(citation(other, citations)));
        described.sort(Comparator.comparing(DescribedCitation::other, LinkReader.PAPERS));
        return described;
    }

    private DescribedCitation citation(Node other, List<Node> citations) {
        return new DescribedCitation(
                references.paper(other),
                citations.stream()
                        .flatMap(node -> view.text(node, Vocabulary.CITED_AS).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                citations.stream()
                        .anyMatch(node -> view.text(node, Vocabulary.RESOLVED).equals(Optional.of("true"))),
                evidence.of(citations));
    }
}
