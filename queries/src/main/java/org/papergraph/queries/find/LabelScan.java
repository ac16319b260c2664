package org.papergraph.queries.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/** All labels of one sort of node, looked through one by one. */
final class LabelScan {

    private record Entry(Node node, String label) {}

    /** Less alike than this is no suggestion. */
    private static final double ALIKE = 0.3;

    private final List<Entry> entries = new ArrayList<>();

    void add(Node node, String label) {
        entries.add(new Entry(node, label));
    }

    /** The nodes with a label of the best grade that occurs, if that is at least the one asked for. */
    Set<Node> best(String name, LabelMatch.Grade atLeast) {
        LabelMatch match = new LabelMatch(name);
        LabelMatch.Grade best = atLeast;
        Set<Node> found = new HashSet<>();
        for (Entry entry : entries) {
            LabelMatch.Grade grade = match.grade(entry.label());
            if (grade.compareTo(best) > 0) {
                best = grade;
                found.clear();
            }
            if (grade == best) {
                found.add(entry.node());
            }
        }
        return found;
    }

    /** The nodes whose labels look most like the name, best first. */
    List<Node> nearest(String name, int limit) {
        LabelMatch match = new LabelMatch(name);
        Map<Node, Double> likeness = new HashMap<>();
        for (Entry entry : entries) {
            double alike = match.likeness(entry.label());
            if (alike >= ALIKE) {
                likeness.merge(entry.node(), alike, Math::max);
            }
        }
        return likeness.entrySet().stream()
                .sorted(Map.Entry.<Node, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }
}
