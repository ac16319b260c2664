package org.papergraph.queries.chart;

import java.util.stream.DoubleStream;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Lays out lines, with a dot at each number. */
final class LineLayout {

    private static final int PLOT_HEIGHT = 320;
    private static final int PLOT_WIDTH = 720;
    private static final int LEGEND = 260;
    private static final int MARGIN = 90;
    private static final int TICK_DISTANCE = 60;

    private final ChartData data;
    private final Lettering lettering;

    LineLayout(ChartData data, Lettering lettering) {
        this.data = data;
        this.lettering = lettering;
    }

    XYChart chart() {
        XYChart chart = new XYChartBuilder()
                .width(MARGIN + PLOT_WIDTH + (data.series().size() > 1 ? LEGEND : 0))
                .height(Look.FRAME + PLOT_HEIGHT)
                .title(lettering.fitted(data.title(), PLOT_WIDTH))
                .xAxisTitle(data.xTitle())
                .yAxisTitle(data.yTitle())
                .build();
        double[] places =
                data.places().stream().mapToDouble(Double::parseDouble).toArray();
        style(chart.getStyler(), places);
        for (ChartSeries series : data.series()) {
            // XChart leaves out what is no number.
            double[] values = series.values().stream()
                    .mapToDouble(value -> value.orElse(Double.NaN))
                    .toArray();
            XYSeries drawn = chart.addSeries(
                    Names.unique(
                            lettering.fitted(series.name(), LEGEND - 60),
                            chart.getSeriesMap().keySet()),
                    places,
                    values);
            drawn.setMarker(SeriesMarkers.CIRCLE);
        }
        return chart;
    }

    private void style(XYStyler styler, double[] places) {
        Look.apply(styler, data, lettering, PLOT_HEIGHT);
        styler.setMarkerSize(6);
        double first = places[0];
        double last = places[places.length - 1];
        if (first == last) {
            first--;
            last++;
            styler.setXAxisMin(first);
            styler.setXAxisMax(last);
        }
        if (DoubleStream.of(places).allMatch(place -> place == Math.rint(place))) {
            styler.setXAxisTickMarkSpacingHint(Look.tickDistance(TICK_DISTANCE, PLOT_WIDTH, last - first));
            styler.setxAxisTickLabelsFormattingFunction(LineLayout::year);
        }
    }

    /** Without a comma among the digits; nothing for what lies between whole numbers. */
    private static String year(double place) {
        return Math.abs(place - Math.rint(place)) < 1e-9 ? String.valueOf(Math.round(place)) : " ";
    }
}
