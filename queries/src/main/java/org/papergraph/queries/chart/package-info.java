/**
 * Answers as pictures: what numbers a table holds, drawn as bars or lines.
 *
 * <p>{@link org.papergraph.queries.chart.ChartReader} makes {@link org.papergraph.queries.chart.ChartData} of a query's rows: it
 * decides by the types of the columns which one is the axis, which are drawn and which tells lines apart. {@link
 * org.papergraph.queries.chart.ChartPicture} draws that, without a screen, as SVG or PNG. The only package that knows XChart and
 * the AWT; both load only when a picture is drawn.
 */
@NullMarked
package org.papergraph.queries.chart;

import org.jspecify.annotations.NullMarked;
