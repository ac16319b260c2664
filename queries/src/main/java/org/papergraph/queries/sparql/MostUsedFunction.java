package org.papergraph.queries.sparql;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.queries.index.ConceptCounts;
import org.papergraph.queries.index.PaperIndex;

/** {@code (?concept ?label) pg:mostUsed (?papers "method" "uses")}. */
final class MostUsedFunction extends CountingFunction {

    MostUsedFunction(Supplier<PaperIndex> index) {
        super("mostUsed", index);
    }

    @Override
    Stream<Row> counted(ConceptCounts counts, PaperIndex index, Arguments object) {
        return counts.papers(object.kind(1), roles(object)).stream()
                .map(count -> new Row(List.of(
                        iri(index.key(count.concept())),
                        NodeFactory.createLiteralString(index.featureLabel(count.concept())),
                        number(count.papers()))));
    }

    private static int roles(Arguments object) {
        try {
            return ConceptCounts.roles(object.text(2));
        } catch (IllegalArgumentException e) {
            throw object.wrong("does not know all of the roles " + object.text(2));
        }
    }
}
