package org.papergraph.queries.chart;

/** How numbers are drawn. */
public enum ChartKind {
    /** A bar a row, or a year. */
    BAR,
    /** Over years or other numbers. */
    LINE
}
