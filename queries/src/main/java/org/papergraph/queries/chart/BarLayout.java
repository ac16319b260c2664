package org.papergraph.queries.chart;

import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;

/** Lays out bars: what they stand for is written below them, slanting if it would not fit. */
final class BarLayout {

    private static final int PLOT_HEIGHT = 320;
    private static final int LEAST_WIDTH = 640;
    private static final int MOST_WIDTH = 1500;
    /** For the numbers at the left. */
    private static final int MARGIN = 90;

    private static final int BAR = 30;
    private static final int NEXT_BAR = 10;
    private static final int LEGEND = 200;
    /** A label may be so long. */
    private static final int LABEL = 230;

    private static final int SLANT = 45;

    private final ChartData data;
    private final Lettering lettering;

    BarLayout(ChartData data, Lettering lettering) {
        this.data = data;
        this.lettering = lettering;
    }

    CategoryChart chart() {
        List<String> labels = data.places().stream()
                .map(place -> lettering.fitted(place, LABEL))
                .toList();
        double longest = labels.stream().mapToDouble(lettering::width).max().orElse(0);
        int legend = data.series().size() > 1 ? LEGEND : 0;
        int place = BAR + NEXT_BAR * (data.series().size() - 1);
        int plotWidth = Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, place * labels.size()));
        boolean slanting = longest + 8 > (double) plotWidth / labels.size();
        int below = slanting ? (int) (longest * Math.sin(Math.toRadians(SLANT))) + 20 : 20;
        CategoryChart chart = new CategoryChartBuilder()
                .width(MARGIN + plotWidth + legend)
                .height(Look.FRAME + PLOT_HEIGHT + below)
                .title(lettering.fitted(data.title(), plotWidth))
                .xAxisTitle(data.xTitle())
                .yAxisTitle(data.yTitle())
                .build();
        style(chart.getStyler(), slanting);
        for (ChartSeries series : data.series()) {
            chart.addSeries(
                    Names.unique(
                            lettering.fitted(series.name(), LEGEND - 60),
                            chart.getSeriesMap().keySet()),
                    labels,
                    series.values().stream().map(value -> value.orElse(0)).toList());
        }
        return chart;
    }

    private void style(CategoryStyler styler, boolean slanting) {
        Look.apply(styler, data, lettering, PLOT_HEIGHT);
        styler.setAvailableSpaceFill(0.8);
        if (slanting) {
            styler.setXAxisLabelRotation(SLANT);
            styler.setXAxisLabelAlignment(TextAlignment.Right);
            styler.setXAxisLabelAlignmentVertical(TextAlignment.Right);
        }
    }
}
