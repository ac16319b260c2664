package org.papergraph.queries.sparql;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;

/** A property of two things before it and the number of papers that they have, as the index counts them, after it. */
abstract class CountingFunction extends IndexFunction {

    CountingFunction(String name, Supplier<PaperIndex> index) {
        super(name, index);
    }

    /** Rows of two things and a number, most papers first. */
    abstract Stream<Row> counted(ConceptCounts counts, PaperIndex index, Arguments object);

    @Override
    final List<Optional<Node>> places(Arguments subject, Arguments object) {
        return List.of(subject.at(0), subject.at(1), object.at(0));
    }

    @Override
    final List<Row> rows(PaperIndex index, Arguments subject, Arguments object) {
        return counted(new ConceptCounts(index), index, object).toList();
    }
}
