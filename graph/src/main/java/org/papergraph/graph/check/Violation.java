package org.papergraph.graph.check;

import java.util.Optional;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * A place where a graph is not what it promises to be.
 *
 * @param graph the named graph, or empty if it shows only in the union of all graphs
 * @param focus the IRI of the node
 * @param path the property, in SPARQL's syntax for paths; empty if it is the node as a whole
 * @param value what stands there instead, where it is one value
 * @param message what should hold
 */
public record Violation(
        Optional<String> graph, String focus, Optional<String> path, Optional<String> value, String message) {

    static Violation of(Optional<String> graph, ReportEntry entry) {
        return new Violation(
                graph,
                entry.focusNode().toString(),
                Optional.ofNullable(entry.resultPath()).map(Object::toString),
                Optional.ofNullable(entry.value()).map(Object::toString),
                entry.message());
    }

    /** One line: the node, the property, what should hold. */
    @Override
    public String toString() {
        return focus + path.map(p -> " " + p).orElse("") + ": " + message
                + value.map(v -> ", found " + v).orElse("");
    }
}
