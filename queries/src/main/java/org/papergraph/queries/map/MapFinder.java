package org.papergraph.queries.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.Reference;

/**
 * Collects what is nearest to a paper or concept. What few papers name or cite is nearer than what everybody does, so that a
 * hub does not fill the map. Valid as long as the view.
 */
public final class MapFinder {

    /** A thing that was reached. */
    private record Reached(NodeId node, int steps, double length) {}

    /** A thing that may be shown. */
    private record Candidate(Node node, int steps, double length, long citing) {}

    private record Visit(NodeId node, int steps) {}

    private static final double SAME = 1e-9;

    private final GraphView view;
    private final MapLimits limits;
    private final Nearness nearness;

    public MapFinder(GraphView view, MapLimits limits) {
        this.view = view;
        this.limits = limits;
        this.nearness = new Nearness(view, limits.authors());
    }

    /** The things nearest to this one, and all that they have to do with each other. */
    public Neighbourhood around(Reference middle) {
        List<Candidate> near = nearest(view.ids().id(NodeFactory.createURI(middle.iri()))).stream()
                .map(reached -> candidate(reached))
                .sorted(Comparator.comparingDouble((Candidate c) -> Math.rint(c.length() / SAME))
                        .thenComparing(
                                Comparator.comparingLong(Candidate::citing).reversed())
                        .thenComparing(c -> c.node().getURI()))
                .toList();
        List<Candidate> shown = near.subList(0, Math.min(limits.nodes(), near.size()));
        MapTelling telling = new MapTelling(view);
        Optional<String> remark = near.size() > shown.size()
                ? Optional.of("there is more within " + limits.depth() + (limits.depth() == 1 ? " step" : " steps")
                        + " than the " + shown.size() + " nearest that are shown; allow more with --limit")
                : Optional.empty();
        return new Neighbourhood(
                shown.stream().map(c -> telling.node(c.node(), c.steps())).toList(),
                telling.edges(shown.stream().map(Candidate::node).toList()),
                remark);
    }

    private Candidate candidate(Reached reached) {
        Node node = view.ids().node(reached.node());
        return new Candidate(node, reached.steps(), reached.length(), nearness.citing(node));
    }

    /**
     * The search of Dijkstra (1959), until there are more things than are shown; of those that are equally far all are found, so
     * that the choice among them does not depend on the store. A thing is looked at once for each number of steps, since a short
     * way may have too many of them to go on.
     */
    private List<Reached> nearest(NodeId middle) {
        PriorityQueue<Reached> open =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::length).thenComparingInt(Reached::steps));
        Map<NodeId, Reached> found = new LinkedHashMap<>();
        Set<Visit> visited = new HashSet<>();
        List<Double> lengths = new ArrayList<>();
        open.add(new Reached(middle, 0, 0));
        while (!open.isEmpty()) {
            Reached next = open.remove();
            // One more than is shown, to know that there is more.
            boolean full = lengths.size() > limits.nodes();
            if (full && next.length() > lengths.get(limits.nodes()) + SAME) {
                break;
            }
            if (!visited.add(new Visit(next.node(), next.steps()))) {
                continue;
            }
            if (found.putIfAbsent(next.node(), next) == null) {
                lengths.add(next.length());
            }
            // What is beyond is farther than what there is already.
            if (next.steps() < limits.depth() && !full) {
                nearness.of(next.node())
                        .forEach((node, length) ->
                                open.add(new Reached(node, next.steps() + 1, next.length() + length)));
            }
        }
        return List.copyOf(found.values());
    }
}
