package org.papergraph.queries.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/**
 * Looks through all labels of one sort of node, one by one. Each label is read once, however many nodes have it and in
 * whichever property.
 */
final class LabelScan {

    /** Less alike than this is no suggestion. */
    private static final double ALIKE = 0.3;

    private final IdView ids;
    private final UnaryOperator<String> reading;
    private final Map<NodeId, Set<NodeId>> nodesByLabel = new HashMap<>();
    private final List<Map.Entry<String, Set<NodeId>>> labels = new ArrayList<>();

    /** @param reading how a label is read before it is compared */
    LabelScan(GraphView view, UnaryOperator<String> reading, Node... properties) {
        this.ids = view.ids();
        this.reading = reading;
        for (Node property : properties) {
            ids.forEach(
                    IdView.ANY,
                    ids.id(property),
                    IdView.ANY,
                    (subject, predicate, object) -> nodesByLabel
                            .computeIfAbsent(object, label -> new HashSet<>(1))
                            .add(subject));
        }
    }

    /** The nodes with a label of the best grade that occurs, if that is at least the one asked for. */
    Set<Node> best(String name, LabelMatch.Grade atLeast) {
        LabelMatch match = new LabelMatch(reading.apply(name));
        LabelMatch.Grade best = atLeast;
        Set<NodeId> found = new HashSet<>();
        for (Map.Entry<String, Set<NodeId>> label : labels()) {
            LabelMatch.Grade grade = match.grade(label.getKey(), best);
            if (grade.compareTo(best) > 0) {
                best = grade;
                found.clear();
            }
            if (grade == best) {
                found.addAll(label.getValue());
            }
        }
        Set<Node> nodes = new HashSet<>();
        found.forEach(id -> nodes.add(ids.node(id)));
        return nodes;
    }

    /** The nodes whose labels look most like the name, best first. */
    List<Node> nearest(String name, int limit) {
        LabelMatch match = new LabelMatch(reading.apply(name));
        Map<Node, Double> likeness = new HashMap<>();
        for (Map.Entry<String, Set<NodeId>> label : labels()) {
            double alike = match.likeness(label.getKey());
            if (alike >= ALIKE) {
                label.getValue().forEach(id -> likeness.merge(ids.node(id), alike, Math::max));
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Map.Entry<String, Set<NodeId>>> labels() {
        if (labels.isEmpty()) {
            nodesByLabel.forEach((label, nodes) ->
                    labels.add(Map.entry(reading.apply(ids.node(label).getLiteralLexicalForm()), nodes)));
        }
        return labels;
    }
}
