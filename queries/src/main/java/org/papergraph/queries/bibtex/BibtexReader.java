package org.papergraph.queries.bibtex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Identifier;
import org.papergraph.ontology.Identifier.Scheme;
import org.papergraph.queries.GraphView;

/** Reads papers of the graph. Valid as long as the view. */
public final class BibtexReader {

    private static final String BETWEEN_AUTHORS = ", ";

    private final GraphView view;

    public BibtexReader(GraphView view) {
        this.view = view;
    }

    /** The paper of a node; empty if it is none. */
    public Optional<BibtexPaper> paper(Node node) {
        if (!node.isURI() || !view.contains(node, Vocabulary.TYPE, Vocabulary.RESEARCH_PAPER)) {
            return Optional.empty();
        }
        Optional<String> title = view.text(node, Vocabulary.TITLE);
        return Optional.of(new BibtexPaper(
                node.getURI(),
                title.or(() -> view.text(node, Vocabulary.LABEL)).orElse(node.getURI()),
                title,
                authors(node),
                view.number(node, Vocabulary.DATE),
                view.text(node, Vocabulary.VENUE),
                view.texts(node, Vocabulary.IDENTIFIER).stream()
                        .flatMap(text -> identifier(text).stream())
                        .sorted()
                        .toList()));
    }

    /** Every paper of the graph, by IRI. */
    public Stream<BibtexPaper> papers() {
        return view.subjects(Vocabulary.TYPE, Vocabulary.RESEARCH_PAPER).stream()
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .flatMap(node -> paper(node).stream());
    }

    /** The byline has the order of the names, the authors' nodes say where one ends. */
    private List<String> authors(Node paper) {
        String byline = view.text(paper, Vocabulary.BYLINE).orElse("");
        List<String> known = view.objects(paper, Vocabulary.CREATOR).stream()
                .flatMap(author -> view.texts(author, Vocabulary.NAME).stream())
                .filter(name -> name.contains(","))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < byline.length()) {
            int from = at;
            int comma = byline.indexOf(BETWEEN_AUTHORS, from);
            int end = known.stream()
                    .filter(name -> byline.startsWith(name, from))
                    .map(name -> from + name.length())
                    .findFirst()
                    .orElse(comma < 0 ? byline.length() : comma);
            names.add(byline.substring(at, end));
            at = byline.startsWith(BETWEEN_AUTHORS, end) ? end + BETWEEN_AUTHORS.length() : Math.max(end, at + 1);
        }
        return names.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** An identifier as the graph has it: {@code arxiv:1706.03762}. */
    private static Optional<Identifier> identifier(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String scheme = text.substring(0, colon).toLowerCase(Locale.ROOT);
        return Arrays.stream(Scheme.values())
                .filter(known -> known.label().equals(scheme))
                .findFirst()
                .map(known -> new Identifier(known, text.substring(colon + 1)));
    }
}
