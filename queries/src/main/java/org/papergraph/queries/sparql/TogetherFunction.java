package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;

/** {@code (?method ?dataset) pg:together (?papers "method" "dataset" 100)}. */
final class TogetherFunction extends IndexFunction {

    TogetherFunction(Supplier<PaperIndex> index) {
        super("together", index);
    }

    @Override
    List<Optional<Node>> places(Arguments subject, Arguments object) {
        return List.of(subject.at(0), subject.at(1), object.at(0));
    }

    @Override
    List<Row> rows(PaperIndex index, Arguments subject, Arguments object) {
        return new ConceptCounts(index)
                .pairs(object.kind(1), object.kind(2), object.number(3, 100)).stream()
                        .map(pair -> new Row(List.of(
                                iri(index.key(pair.one())), iri(index.key(pair.other())), number(pair.papers()))))
                        .toList();
    }
}
