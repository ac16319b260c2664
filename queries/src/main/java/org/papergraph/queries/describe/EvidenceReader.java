package org.papergraph.queries.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.TextPart;
import org.papergraph.queries.GraphView;

/** Reads mentions. */
final class EvidenceReader {

    private final GraphView view;

    EvidenceReader(GraphView view) {
        this.view = view;
    }

    /** The evidence of links or citations, in text order, each place once. */
    List<Evidence> of(Collection<Node> claims) {
        List<Evidence> evidence = new ArrayList<>();
        for (Node claim : claims) {
            String summary = view.object(claim, Vocabulary.IN_SUMMARY)
                    .flatMap(node -> view.text(node, Vocabulary.IDENTIFIER))
                    .orElse("");
            view.objects(claim, Vocabulary.EVIDENCE)
                    .forEach(mention -> read(summary, mention).ifPresent(evidence::add));
        }
        return evidence.stream().distinct().sorted().toList();
    }

    private Optional<Evidence> read(String summary, Node mention) {
        Optional<Node> target = view.object(mention, Vocabulary.HAS_TARGET);
        Optional<Node> selector = target.flatMap(node -> view.object(node, Vocabulary.HAS_SELECTOR));
        return selector.map(node -> new Evidence(
                summary,
                target.flatMap(t -> view.text(t, Vocabulary.PART))
                        .map(TextPart::of)
                        .orElse(TextPart.SUMMARY),
                view.number(node, Vocabulary.START).orElse(0),
                view.number(node, Vocabulary.END).orElse(0),
                view.text(node, Vocabulary.EXACT).orElse(""),
                view.object(mention, Vocabulary.SENTENCE)
                        .flatMap(sentence -> view.text(sentence, Vocabulary.TEXT))
                        .orElse(""),
                view.texts(mention, Vocabulary.FINDER)));
    }
}
