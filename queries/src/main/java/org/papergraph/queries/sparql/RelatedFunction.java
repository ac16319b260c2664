package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.related.RelatedPapers;
import org.papergraph.queries.related.RelatedQuestion;

/** {@code ?paper pg:related (?other ?score 10)}. */
final class RelatedFunction extends IndexFunction {

    private final GraphView view;

    RelatedFunction(GraphView view, Supplier<PaperIndex> index) {
        super("related", index);
        this.view = view;
    }

    @Override
    List<Optional<Node>> places(Arguments subject, Arguments object) {
        return List.of(object.at(0), object.at(1));
    }

    @Override
    List<Row> rows(PaperIndex index, Arguments subject, Arguments object) {
        Node paper = subject.at(0)
                .filter(Node::isURI)
                .orElseThrow(() -> object.wrong("needs the paper before it to be known"));
        RelatedQuestion question = RelatedQuestion.of(new References(view).paper(paper), object.number(2, 10));
        return new RelatedPapers(view, index)
                .ranked(question).stream()
                        .map(found -> new Row(List.of(iri(found.iri()), number(found.score()))))
                        .toList();
    }
}
