package org.papergraph.queries.find;

import static org.papergraph.queries.find.LabelMatch.Grade.LETTERS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Identifier;
import org.papergraph.queries.GraphView;

/**
 * Finds a paper by its key, the id of a summary of it, an identifier or link in any usual spelling, its IRI (also a
 * summary's, also in angle brackets and relative to the base), its title or an unambiguous part of that.
 *
 * <p>What is looked up exactly comes first and costs one index access; only then are all titles looked through.
 */
public final class PaperFinder implements Finder<PaperRef> {

    private final GraphView view;
    private final References references;

    public PaperFinder(GraphView view) {
        this.view = view;
        this.references = new References(view);
    }

    @Override
    public String sought() {
        return "paper";
    }

    @Override
    public String telling() {
        return "give more of the title, or what stands in brackets";
    }

    @Override
    public Finding<PaperRef> find(String name) {
        String asked = name.strip();
        Set<Node> exact = known(asked);
        return exact.isEmpty() ? scanned(asked) : Finding.of(references.papers(exact));
    }

    /** The papers that are written exactly so, all of them: by IRI, identifier, key or whole title; a few index accesses. */
    public Set<Node> known(String name) {
        String asked = name.strip();
        Optional<Node> byIri = Iris.of(asked, view.base()).flatMap(this::paperOf);
        return byIri.isPresent() ? Set.of(byIri.get()) : exact(asked);
    }

    private Set<Node> exact(String asked) {
        Set<Node> found = identified(asked);
        if (found.isEmpty()) {
            Identifier.parse(asked).ifPresent(id -> found.addAll(identified(id.toString())));
        }
        if (found.isEmpty()) {
            paperOf(view.iris().paper(asked)).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            found.addAll(view.subjects(Vocabulary.TITLE, NodeFactory.createLiteralString(asked)));
        }
        return found;
    }

    private Set<Node> identified(String identifier) {
        Set<Node> papers = new LinkedHashSet<>();
        view.subjects(Vocabulary.IDENTIFIER, NodeFactory.createLiteralString(identifier))
                .forEach(node -> paperOf(node).ifPresent(papers::add));
        return papers;
    }

    /** The node itself if it is a paper, the paper that it reviews if it is a summary. */
    private Optional<Node> paperOf(Node node) {
        return view.contains(node, Vocabulary.TYPE, Vocabulary.RESEARCH_PAPER)
                ? Optional.of(node)
                : view.object(node, Vocabulary.REVIEWS);
    }

    private Finding<PaperRef> scanned(String asked) {
        LabelScan scan = new LabelScan(view, UnaryOperator.identity(), Vocabulary.TITLE, Vocabulary.LABEL);
        List<Node> papers =
                scan.best(asked, LETTERS).stream().filter(this::isPaper).toList();
        return papers.isEmpty()
                ? new Finding.NotFound<>(scan.nearest(asked, Finding.LISTED).stream()
                        .filter(this::isPaper)
                        .map(references::paper)
                        .toList())
                : Finding.of(references.papers(papers));
    }

    private boolean isPaper(Node node) {
        return view.contains(node, Vocabulary.TYPE, Vocabulary.RESEARCH_PAPER);
    }
}
