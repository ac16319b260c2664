package org.papergraph.queries.path;

import java.util.List;
import java.util.Optional;

/**
 * How two things are connected.
 *
 * @param from what the one is called
 * @param to what the other is called
 * @param paths the cheapest first
 * @param remark why there is none, or why there may be cheaper ones
 */
public record PathAnswer(String from, String to, List<FoundPath> paths, Optional<String> remark) {

    public PathAnswer {
        paths = List.copyOf(paths);
    }
}
