package org.papergraph.queries.path;

import java.time.Duration;

/**
 * How far is searched.
 *
 * @param steps at most so many from one end to the other; positive. Two papers with a concept in common are two steps apart.
 * @param paths so many are told; positive
 * @param time after which what was found so far is told; positive
 */
public record PathLimits(int steps, int paths, Duration time) {

    public PathLimits {
        if (steps < 1 || paths < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits are positive: " + steps + ", " + paths + ", " + time);
        }
    }
}
