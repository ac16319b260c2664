package org.papergraph.queries.find;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.GraphView;

/** Makes references of nodes: reads what a paper, concept or author is called. */
public final class References {

    private static final Comparator<PaperRef> PAPERS = Comparator.comparing((PaperRef paper) -> !paper.summarised())
            .thenComparing(paper -> paper.year().orElse(Integer.MAX_VALUE))
            .thenComparing(PaperRef::label)
            .thenComparing(PaperRef::iri);

    private final GraphView view;

    public References(GraphView view) {
        this.view = view;
    }

    /** The paper of this node, whether or not the graph says anything of it. */
    public PaperRef paper(Node node) {
        String key = paperKey(node.getURI());
        return new PaperRef(
                node.getURI(),
                key,
                view.text(node, Vocabulary.TITLE)
                        .or(() -> view.text(node, Vocabulary.LABEL))
                        .orElse(key),
                view.number(node, Vocabulary.DATE),
                view.contains(Node.ANY, Vocabulary.REVIEWS, node));
    }

    /** The concept of this node; empty if it is none. */
    public Optional<ConceptRef> concept(Node node) {
        return kind(node)
                .flatMap(kind -> view.text(node, Vocabulary.PREF_LABEL)
                        .map(label -> new ConceptRef(node.getURI(), kind, label)));
    }

    /** The author of this node, whether or not the graph says anything of it. */
    public AuthorRef author(Node node) {
        return new AuthorRef(node.getURI(), view.text(node, Vocabulary.NAME).orElse(node.getURI()));
    }

    /** Papers of these nodes: summarised ones first, then by year and title. */
    List<PaperRef> papers(java.util.Collection<Node> nodes) {
        return nodes.stream().map(this::paper).sorted(PAPERS).toList();
    }

    private Optional<ConceptKind> kind(Node node) {
        List<Node> types = view.objects(node, Vocabulary.TYPE);
        return Arrays.stream(ConceptKind.values())
                .filter(kind -> types.contains(Vocabulary.kind(kind)))
                .findFirst();
    }

    /** A paper's key, of its IRI: {@code arxiv:1706.03762} of {@code …/paper/arxiv/1706.03762}. */
    public String paperKey(String iri) {
        String papers = view.base() + "paper/";
        if (!iri.startsWith(papers)) {
            return iri;
        }
        StringBuilder path = new StringBuilder(iri).delete(0, papers.length());
        int scheme = path.indexOf("/");
        if (scheme >= 0) {
            path.setCharAt(scheme, ':');
        }
        String key = path.toString();
        return key.indexOf('%') < 0 ? key : URLDecoder.decode(key.replace("+", "%2B"), UTF_8);
    }
}
