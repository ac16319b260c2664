package org.papergraph.queries.path;

import java.util.List;

/**
 * A path.
 *
 * @param cost the sum of its steps' costs; the lower the rarer is what connects
 */
public record FoundPath(double cost, List<PathStep> steps) {

    public FoundPath {
        steps = List.copyOf(steps);
    }
}
