package org.papergraph.queries.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Locale;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendPosition;

/** What bars and lines have in common. */
final class Look {

    /** The palette of Okabe and Ito (2008), which people who are blind to some colours can tell apart. */
    private static final Color[] COLOURS = {
        new Color(0x0072B2),
        new Color(0xD55E00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0xE69F00),
        new Color(0x56B4E9),
        new Color(0x000000),
        new Color(0x8C6D1F)
    };

    private static final Color GRID = new Color(0xDDDDDD);
    /** Roughly the height of what is neither plot nor labels. */
    static final int FRAME = 110;

    private static final int TICK_DISTANCE = 40;
    /** The plot may come out smaller than planned, and a tick at half a step is still farther away. */
    private static final double TICKS_PER_STEP = 0.75;

    private Look() {}

    static void apply(AxesChartStyler styler, ChartData data, Lettering lettering, int plotHeight) {
        styler.setLocale(Locale.ROOT);
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setPlotGridLinesColor(GRID);
        styler.setPlotGridLinesStroke(new BasicStroke(1));
        styler.setPlotGridVerticalLinesVisible(false);
        styler.setChartTitleFont(lettering.bold(14));
        styler.setAxisTitleFont(lettering.bold(12));
        styler.setAxisTickLabelsFont(lettering.plain());
        styler.setLegendFont(lettering.plain());
        styler.setLegendVisible(data.series().size() > 1);
        styler.setLegendPosition(LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartPadding(12);
        styler.setSeriesColors(COLOURS);
        if (!data.hasNegative()) {
            styler.setYAxisMin(0.0);
        }
        if (data.isWhole()) {
            styler.setYAxisMax(Math.max(1, data.largest()));
            styler.setYAxisTickMarkSpacingHint(tickDistance(TICK_DISTANCE, plotHeight, data.largest()));
            styler.setyAxisTickLabelsFormattingFunction(Look::whole);
        }
    }

    /** How many pixels are at least between two ticks, so that none stands between whole numbers. */
    static int tickDistance(int least, int pixels, double steps) {
        return (int) Math.max(least, TICKS_PER_STEP * pixels / Math.max(1, steps));
    }

    /** A whole number in digits, and nothing for what lies between. */
    static String whole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9 ? String.format(Locale.ROOT, "%,d", Math.round(value)) : " ";
    }
}
