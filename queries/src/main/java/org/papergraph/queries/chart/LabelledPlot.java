package org.papergraph.queries.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;

/** Bars that stand for a row each, with its text as label. */
final class LabelledPlot {

    /** More bars than that cannot be read. */
    static final int MOST_BARS = 40;

    private final Axes axes;
    private final List<Column> columns;
    private final Function<Node, String> texts;
    private final List<String> remarks;
    private final int rows;

    LabelledPlot(Axes axes, List<Column> columns, Function<Node, String> texts, List<String> remarks) {
        this.axes = axes;
        this.columns = columns;
        this.texts = texts;
        this.remarks = remarks;
        this.rows = axes.x().cells().size();
    }

    Plotted plot() {
        int shown = Math.min(rows, MOST_BARS);
        if (shown < rows) {
            remarks.add("the first " + shown + " of " + rows + " rows are drawn");
        }
        List<ChartSeries> series = axes.y().stream()
                .map(column -> new ChartSeries(
                        column.title(),
                        IntStream.range(0, shown)
                                .mapToObj(row -> column.number(row)
                                        .map(OptionalDouble::of)
                                        .orElse(OptionalDouble.empty()))
                                .toList()))
                .toList();
        return new Plotted(labels(shown), series);
    }

    /** The first text; where that does not tell the rows apart, the next ones with it. */
    private List<String> labels(int shown) {
        List<Column> telling = new ArrayList<>(List.of(axes.x()));
        List<String> labels = labels(telling, shown);
        for (Column column : columns) {
            if (labels.stream().distinct().count() == shown) {
                return labels;
            }
            if (column.type() == Column.Type.TEXT && !telling.contains(column)) {
                telling.add(column);
                labels = labels(telling, shown);
            }
        }
        return labels;
    }

    private List<String> labels(List<Column> telling, int shown) {
        return IntStream.range(0, shown)
                .mapToObj(row -> telling.stream()
                        .map(column -> column.cells().get(row))
                        .flatMap(Optional::stream)
                        .map(texts)
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
