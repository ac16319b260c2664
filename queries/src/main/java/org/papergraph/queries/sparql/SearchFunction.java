package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.papergraph.queries.index.PaperIndex;

/** {@code ?paper pg:search ("graph networks" 20 ?score)}. */
final class SearchFunction extends IndexFunction {

    SearchFunction(Supplier<PaperIndex> index) {
        super("search", index);
    }

    @Override
    List<Optional<Node>> places(Arguments subject, Arguments object) {
        return List.of(subject.at(0), object.at(2));
    }

    @Override
    List<Row> rows(PaperIndex index, Arguments subject, Arguments object) {
        return index.search(object.text(0), object.number(1, 10)).stream()
                .map(found -> new Row(List.of(iri(index.iri(found.paper())), number(found.score()))))
                .toList();
    }
}
