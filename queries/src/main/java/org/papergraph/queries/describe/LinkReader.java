package org.papergraph.queries.describe;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.Reference;

/** Reads link nodes: what a summary says of a paper and a concept. */
final class LinkReader {

    /** By year, undated last, then by title. */
    static final Comparator<PaperRef> PAPERS = Comparator.comparing(
                    (PaperRef paper) -> paper.year().orElse(Integer.MAX_VALUE))
            .thenComparing(PaperRef::label)
            .thenComparing(PaperRef::iri);

    private final GraphView view;
    private final EvidenceReader evidence;
    private final Map<Node, Role> roles = new HashMap<>();

    LinkReader(GraphView view) {
        this.view = view;
        this.evidence = new EvidenceReader(view);
        for (Role role : Role.values()) {
            roles.put(Vocabulary.role(role), role);
        }
    }

    Role role(Node link) {
        return view.object(link, Vocabulary.ROLE).map(roles::get).orElse(Role.MENTIONS);
    }

    /** One link of several summaries' nodes that agree on the role. */
    <T extends Reference> DescribedLink<T> merged(T other, Role role, Collection<Node> links) {
        double confidence = links.stream()
                .flatMap(link -> view.text(link, Vocabulary.CONFIDENCE).stream())
                .mapToDouble(Double::parseDouble)
                .max()
                .orElse(0);
        return new DescribedLink<>(other, role, confidence, evidence.of(links));
    }
}
