/**
 * What papergraph costs as a corpus grows: a seeded corpus of any size, the graph built of it by the product's own way, and
 * its questions against those of others on the same papers. {@code bench/scale} runs it.
 *
 * <p>{@link org.papergraph.bench.scale.PaperGenerator} makes the extraction of any paper by its number alone, so that a corpus
 * of a million papers needs no memory; {@link org.papergraph.bench.scale.ScaleBuild} builds and lets grow, {@link
 * org.papergraph.bench.scale.ScaleQueries} asks, and {@link org.papergraph.bench.scale.ScaleTable} makes the table. {@link
 * org.papergraph.bench.scale.RelatedSpeed} measures related papers alone, on an index that is made without a graph ({@code
 * bench/related-speed}).
 */
@NullMarked
package org.papergraph.bench.scale;

import org.jspecify.annotations.NullMarked;
