package org.papergraph.queries.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/** Reads what the graph knows of a concept. Valid as long as the view. */
public final class ConceptDescriber {

    private final GraphView view;
    private final References references;
    private final LinkReader links;

    public ConceptDescriber(GraphView view) {
        this.view = view;
        this.references = new References(view);
        this.links = new LinkReader(view);
    }

    /** @param papersEach how many papers of each role are told, with their evidence */
    public ConceptDescription describe(ConceptRef concept, int papersEach) {
        Node node = NodeFactory.createURI(concept.iri());
        Set<Node> told = new HashSet<>();
        List<ConceptDescription.RolePapers> byRole = new ArrayList<>();
        for (Role role : Role.values()) {
            Set<Node> papers = new HashSet<>(view.subjects(Vocabulary.role(role), node));
            if (role == Role.MENTIONS) {
                papers.removeAll(told);
            }
            told.addAll(papers);
            if (!papers.isEmpty()) {
                byRole.add(
                        new ConceptDescription.RolePapers(role, papers.size(), papers(papers, node, role, papersEach)));
            }
        }
        return new ConceptDescription(
                concept,
                view.texts(node, Vocabulary.ALT_LABEL),
                view.texts(node, Vocabulary.EDITORIAL_NOTE),
                concepts(view.objects(node, Vocabulary.BROADER)),
                concepts(view.subjects(Vocabulary.BROADER, node)),
                view.number(node, Vocabulary.DATE),
                view.text(node, Vocabulary.INTRODUCED_IN),
                told.size(),
                byRole);
    }

    private List<DescribedLink<PaperRef>> papers(Set<Node> papers, Node concept, Role role, int limit) {
        return papers.stream()
                .map(references::paper)
                .sorted(LinkReader.PAPERS)
                .limit(limit)
                .map(paper -> links.merged(paper, role, links(paper, concept, role)))
                .toList();
    }

    private List<Node> links(PaperRef paper, Node concept, Role role) {
        return view.subjects(Vocabulary.OF_PAPER, NodeFactory.createURI(paper.iri())).stream()
                .filter(link -> view.contains(link, Vocabulary.OF_CONCEPT, concept))
                .filter(link -> links.role(link) == role)
                .toList();
    }

    private List<ConceptRef> concepts(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> references.concept(node).stream())
                .sorted(Comparator.comparing(ConceptRef::label).thenComparing(ConceptRef::iri))
                .toList();
    }
}
