package org.papergraph.queries.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.papergraph.queries.QueryException;

/** Numbers over years or other numbers. */
final class MeasuredPlot {

    /** More lines than that cannot be told apart. */
    static final int MOST_SERIES = 8;
    /** Years without a row are filled in for up to so many; a longer stretch has a wrong year in it. */
    private static final int LONGEST_STRETCH = 150;

    private final Axes axes;
    private final Function<Node, String> texts;
    private final List<String> remarks;

    MeasuredPlot(Axes axes, Function<Node, String> texts, List<String> remarks) {
        this.axes = axes;
        this.texts = texts;
        this.remarks = remarks;
    }

    Plotted plot() {
        NavigableSet<Double> places = places();
        List<ChartSeries> series = new ArrayList<>();
        for (Column column : axes.y()) {
            // A count that a year has no row of is none; of any other number it is not known.
            OptionalDouble absent = column.isWhole() && axes.x().type() == Column.Type.YEAR
                    ? OptionalDouble.of(0)
                    : OptionalDouble.empty();
            values(column)
                    .forEach((name, values) -> series.add(new ChartSeries(
                            name,
                            places.stream()
                                    .map(place ->
                                            values.containsKey(place) ? OptionalDouble.of(values.get(place)) : absent)
                                    .toList())));
        }
        return new Plotted(places.stream().map(MeasuredPlot::text).toList(), heaviest(series));
    }

    private NavigableSet<Double> places() {
        NavigableSet<Double> places = new TreeSet<>();
        IntStream.range(0, rows()).forEach(row -> axes.x().number(row).ifPresent(places::add));
        long without = axes.x().cells().stream().filter(cell -> cell.isEmpty()).count();
        if (without > 0) {
            remarks.add(without + (without == 1 ? " row has no " : " rows have no ")
                    + axes.x().title() + " and cannot be drawn");
        }
        if (axes.x().type() == Column.Type.YEAR && places.last() - places.first() <= LONGEST_STRETCH) {
            for (double year = places.first(); year < places.last(); year++) {
                places.add(year);
            }
        }
        return places;
    }

    /** By the name of the series, in the order of the rows. */
    private Map<String, Map<Double, Double>> values(Column column) {
        Map<String, Map<Double, Double>> values = new LinkedHashMap<>();
        for (int row = 0; row < rows(); row++) {
            String name = name(column, row);
            if (axes.x().number(row).isEmpty() || column.number(row).isEmpty()) {
                continue;
            }
            double place = axes.x().number(row).get();
            Double before = values.computeIfAbsent(name, n -> new TreeMap<>())
                    .put(place, column.number(row).get());
            if (before != null) {
                throw new QueryException(
                        "unfit-chart",
                        axes.x().title() + " " + text(place) + " has more than one " + column.title()
                                + (axes.group().isPresent() ? " of " + name : ""),
                        "select a text that tells the rows apart, or group them");
            }
        }
        return values;
    }

    private String name(Column column, int row) {
        String group = axes.group()
                .map(column1 -> column1.cells().get(row).map(texts).orElse(""))
                .orElse(column.title());
        return axes.group().isPresent() && axes.y().size() > 1 ? group + ", " + column.title() : group;
    }

    private List<ChartSeries> heaviest(List<ChartSeries> series) {
        if (series.size() > MOST_SERIES) {
            remarks.add(MOST_SERIES + " of " + series.size() + " series are drawn, those with the largest sums");
        }
        return axes.group().isEmpty()
                ? series
                : series.stream()
                        .sorted(Comparator.comparingDouble(ChartSeries::sum)
                                .reversed()
                                .thenComparing(ChartSeries::name))
                        .limit(MOST_SERIES)
                        .toList();
    }

    private int rows() {
        return axes.x().cells().size();
    }

    private static String text(double place) {
        return place == Math.rint(place) && Math.abs(place) < 1e15
                ? String.valueOf((long) place)
                : String.valueOf(place);
    }
}
