package org.papergraph.queries.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.papergraph.queries.QueryException;

/** Makes a chart's data of the rows of an answer. */
public final class ChartReader {

    private final String title;
    private final Function<Node, String> texts;

    /**
     * @param title of the chart; empty if it has none
     * @param texts what a node looks like
     */
    public ChartReader(String title, Function<Node, String> texts) {
        this.title = title;
        this.texts = texts;
    }

    /**
     * Reads all rows.
     *
     * @throws QueryException {@code empty-chart}, {@code unfit-chart}, {@code unknown-column}
     */
    public ChartData read(RowSet rows, ChartRequest request) {
        List<Column> columns = columns(rows);
        if (columns.stream().allMatch(column -> column.cells().isEmpty())) {
            throw new QueryException(
                    "empty-chart", "the query has no rows, so there is nothing to draw", "ask for something else");
        }
        Axes axes = Axes.choose(columns, request);
        List<String> remarks = new ArrayList<>();
        Plotted plotted = axes.x().isMeasure()
                ? new MeasuredPlot(axes, texts, remarks).plot()
                : new LabelledPlot(axes, columns, texts, remarks).plot();
        return new ChartData(
                request.kind(),
                title,
                axes.x().title(),
                axes.y().size() == 1 ? axes.y().get(0).title() : "",
                plotted.places(),
                plotted.series(),
                remarks);
    }

    private static List<Column> columns(RowSet rows) {
        List<Var> variables = rows.getResultVars();
        List<List<Optional<Node>>> cells = new ArrayList<>();
        variables.forEach(variable -> cells.add(new ArrayList<>()));
        while (rows.hasNext()) {
            Binding row = rows.next();
            for (int i = 0; i < variables.size(); i++) {
                cells.get(i).add(Optional.ofNullable(row.get(variables.get(i))));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < variables.size(); i++) {
            columns.add(Column.of(variables.get(i).getVarName(), cells.get(i)));
        }
        return columns;
    }
}
