package org.papergraph.queries.index;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.queries.IdView;

/** The value of a property for many nodes at once; of several the first in alphabetical order. */
final class FirstTexts {

    private FirstTexts() {}

    /** @param wanted whose values are wanted */
    static Map<NodeId, String> of(IdView ids, Node property, Predicate<NodeId> wanted) {
        Map<NodeId, String> texts = new HashMap<>();
        ids.forEach(IdView.ANY, ids.id(property), IdView.ANY, (subject, p, value) -> {
            if (wanted.test(subject)) {
                Node node = ids.node(value);
                if (node.isLiteral()) {
                    texts.merge(subject, node.getLiteralLexicalForm(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        });
        return texts;
    }
}
