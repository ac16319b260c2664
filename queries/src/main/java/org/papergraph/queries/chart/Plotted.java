package org.papergraph.queries.chart;

import java.util.List;

/** Places along the axis, and the numbers at them. */
record Plotted(List<String> places, List<ChartSeries> series) {}
