package org.papergraph.queries.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Numbers that belong together: the bars of one colour, or a line.
 *
 * @param values one for each place of the axis; empty where there is none
 */
public record ChartSeries(String name, List<OptionalDouble> values) {

    public ChartSeries {
        values = List.copyOf(values);
    }

    double sum() {
        return values.stream().mapToDouble(value -> value.orElse(0)).sum();
    }
}
