package org.papergraph.queries.sparql;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;

/** {@code (?method ?dataset) pg:together (?papers "method" "dataset" 100)}. */
final class TogetherFunction extends CountingFunction {

    TogetherFunction(Supplier<PaperIndex> index) {
        super("together", index);
    }

    @Override
    Stream<Row> counted(ConceptCounts counts, PaperIndex index, Arguments object) {
        return counts.pairs(object.kind(1), object.kind(2), object.number(3, 100)).stream()
                .map(pair -> new Row(
                        List.of(iri(index.key(pair.one())), iri(index.key(pair.other())), number(pair.papers()))));
    }
}
