package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;

/** {@code (?concept ?label) pg:mostUsed (?papers "method" "uses")}. */
final class MostUsedFunction extends IndexFunction {

    MostUsedFunction(Supplier<PaperIndex> index) {
        super("mostUsed", index);
    }

    @Override
    List<Optional<Node>> places(Arguments subject, Arguments object) {
        return List.of(subject.at(0), subject.at(1), object.at(0));
    }

    @Override
    List<Row> rows(PaperIndex index, Arguments subject, Arguments object) {
        int roles;
        try {
            roles = ConceptCounts.roles(object.text(2));
        } catch (IllegalArgumentException e) {
            throw object.wrong("does not know all of the roles " + object.text(2));
        }
        return new ConceptCounts(index)
                .papers(object.kind(1), roles).stream()
                        .map(count -> new Row(List.of(
                                iri(index.key(count.concept())),
                                NodeFactory.createLiteralString(index.featureLabel(count.concept())),
                                number(count.papers()))))
                        .toList();
    }
}
