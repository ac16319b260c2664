package org.papergraph.queries.chart;

import java.util.List;

/**
 * What is to be drawn of an answer.
 *
 * @param columns the names of the columns with the numbers; if empty, the first that holds numbers
 */
public record ChartRequest(ChartKind kind, List<String> columns) {

    public ChartRequest {
        columns = List.copyOf(columns);
    }
}
