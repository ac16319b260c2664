package org.papergraph.queries.run;

import java.time.Duration;
import java.util.Optional;

/**
 * What a query may cost.
 *
 * @param time how long it may run, writing included; positive
 * @param rows how many rows (or triples) are given at most; if empty, what the query says, or all
 */
public record QueryLimits(Duration time, Optional<Long> rows) {

    /** 60 seconds, all rows. */
    public static final QueryLimits DEFAULT = new QueryLimits(Duration.ofSeconds(60), Optional.empty());

    public QueryLimits {
        if (time.isNegative() || time.isZero() || rows.filter(r -> r < 0).isPresent()) {
            throw new IllegalArgumentException("limits are positive: " + time + ", " + rows);
        }
    }
}
