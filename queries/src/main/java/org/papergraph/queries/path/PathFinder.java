package org.papergraph.queries.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.QueryException;
import org.papergraph.queries.find.Reference;

/** Finds the cheapest paths between two papers or concepts. Valid as long as the view. */
public final class PathFinder {

    private final GraphView view;
    private final PathLimits limits;

    public PathFinder(GraphView view, PathLimits limits) {
        this.view = view;
        this.limits = limits;
    }

    /**
     * The cheapest paths, none of which comes by one thing twice.
     *
     * @throws QueryException {@code same-ends} if the two are one
     */
    public PathAnswer between(Reference from, Reference to) {
        if (from.iri().equals(to.iri())) {
            throw new QueryException("same-ends", "both ends are " + from.display(), "name two different ones");
        }
        Neighbours neighbours = new Neighbours(view);
        Search search = new Search(neighbours, id(to));
        search.run(id(from));
        PathTelling telling = new PathTelling(view, neighbours);
        List<FoundPath> paths = search.found.stream()
                .map(telling::tell)
                .sorted(Comparator.comparingDouble(FoundPath::cost)
                        .thenComparing(path -> path.steps().size())
                        .thenComparing(path -> path.steps().stream()
                                .map(PathStep::iri)
                                .toList()
                                .toString()))
                .limit(limits.paths())
                .toList();
        return new PathAnswer(from.display(), to.display(), paths, remark(search, from, to));
    }

    private Optional<String> remark(Search search, Reference from, Reference to) {
        if (search.late) {
            return Optional.of("the search stopped after " + limits.time().toMillis() / 1000.0 + " s with "
                    + (search.found.isEmpty() ? "no path found; " : "what is shown; ")
                    + "allow more with --timeout, or fewer --steps");
        }
        return search.found.isEmpty()
                ? Optional.of("no path of at most " + limits.steps() + (limits.steps() == 1 ? " step" : " steps")
                        + " connects " + from.display() + " and " + to.display() + "; allow more with --steps")
                : Optional.empty();
    }

    private NodeId id(Reference reference) {
        return view.ids().id(NodeFactory.createURI(reference.iri()));
    }

    /**
     * The search of Dijkstra (1959), in which each thing is reached not once but by as many paths as are asked for, and apart
     * for each number of steps, since a cheap path may be too long to go on.
     */
    private final class Search {

        private record Reached(NodeId node, int steps) {}

        private static final double SAME = 1e-9;

        private final Neighbours neighbours;
        private final NodeId goal;
        private final PriorityQueue<Hop> open =
                new PriorityQueue<>(Comparator.comparingDouble(Hop::cost).thenComparingInt(Hop::steps));
        private final Map<Reached, Integer> reached = new HashMap<>();
        private final List<Hop> found = new ArrayList<>();
        private final long deadline = System.nanoTime() + limits.time().toNanos();
        private boolean late;

        Search(Neighbours neighbours, NodeId goal) {
            this.neighbours = neighbours;
            this.goal = goal;
        }

        void run(NodeId start) {
            open.add(new Hop(start, null, 0, 0));
            while (!open.isEmpty() && !late) {
                Hop hop = open.remove();
                // Of paths that cost the same all are found, and the one that is told does not depend on the store.
                if (found.size() >= limits.paths()
                        && hop.cost() > found.get(limits.paths() - 1).cost() + SAME) {
                    return;
                }
                if (hop.node().equals(goal)) {
                    found.add(hop);
                } else if (hop.steps() < limits.steps()
                        && reached.merge(new Reached(hop.node(), hop.steps()), 1, Integer::sum) <= limits.paths()) {
                    goOn(hop);
                }
            }
        }

        private void goOn(Hop hop) {
            Set<NodeId> passed = hop.passed();
            boolean last = hop.steps() + 1 == limits.steps();
            neighbours.of(hop.node()).forEach((next, price) -> {
                if (last ? next.equals(goal) : !passed.contains(next)) {
                    open.add(hop.to(next, price));
                }
            });
            late = System.nanoTime() > deadline;
        }
    }
}
