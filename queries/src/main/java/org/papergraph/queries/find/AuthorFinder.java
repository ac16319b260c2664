package org.papergraph.queries.find;

import static org.papergraph.queries.find.LabelMatch.Grade.LETTERS;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;

/** Finds an author by name, given names or family name first, by an unambiguous part of it, or by IRI. */
public final class AuthorFinder implements Finder<AuthorRef> {

    private final GraphView view;
    private final References references;

    public AuthorFinder(GraphView view) {
        this.view = view;
        this.references = new References(view);
    }

    @Override
    public String sought() {
        return "author";
    }

    @Override
    public Finding<AuthorRef> find(String name) {
        String asked = name.strip();
        Optional<Node> byIri =
                Iris.of(asked, view.base()).filter(node -> view.contains(node, Vocabulary.TYPE, Vocabulary.PERSON));
        if (byIri.isPresent()) {
            return new Finding.Found<>(references.author(byIri.get()));
        }
        List<AuthorRef> written = authors(view.subjects(Vocabulary.NAME, NodeFactory.createLiteralString(asked)));
        return written.isEmpty() ? scanned(asked) : Finding.of(written);
    }

    private Finding<AuthorRef> scanned(String asked) {
        LabelScan scan = new LabelScan(view, AuthorFinder::givenNamesFirst, Vocabulary.NAME);
        List<AuthorRef> authors = authors(scan.best(asked, LETTERS));
        return authors.isEmpty()
                ? new Finding.NotFound<>(scan.nearest(asked, Finding.LISTED).stream()
                        .map(references::author)
                        .toList())
                : Finding.of(authors);
    }

    private List<AuthorRef> authors(Collection<Node> nodes) {
        return nodes.stream()
                .distinct()
                .map(references::author)
                .sorted(Comparator.comparing(AuthorRef::label).thenComparing(AuthorRef::iri))
                .toList();
    }

    /** "Zhilu Zhang" of "Zhang, Zhilu". */
    private static String givenNamesFirst(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? name
                : name.substring(comma + 1).strip() + " "
                        + name.substring(0, comma).strip();
    }
}
