package org.papergraph.queries.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a chart shows.
 *
 * @param title empty if there is none
 * @param xTitle what stands along the axis to the right
 * @param yTitle what the numbers are
 * @param places along the axis, in order; for a line, numbers
 * @param series at least one, the most important first
 * @param remarks what is left out, a sentence each
 */
public record ChartData(
        ChartKind kind,
        String title,
        String xTitle,
        String yTitle,
        List<String> places,
        List<ChartSeries> series,
        List<String> remarks) {

    public ChartData {
        places = List.copyOf(places);
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
    }

    /** The same with one more remark. */
    public ChartData with(String remark) {
        List<String> more = new ArrayList<>(remarks);
        more.add(remark);
        return new ChartData(kind, title, xTitle, yTitle, places, series, more);
    }

    double largest() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .mapToDouble(value -> value.orElse(0))
                .max()
                .orElse(0);
    }

    boolean hasNegative() {
        return series.stream().flatMap(one -> one.values().stream()).anyMatch(value -> value.orElse(0) < 0);
    }

    /** Whether every number is a whole one. */
    boolean isWhole() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .filter(OptionalDouble::isPresent)
                .allMatch(value -> value.getAsDouble() == Math.rint(value.getAsDouble()));
    }
}
