/**
 * How good the extraction is: gold documents, training of the combiner, cross-validated predictions.
 *
 * <p>Run through {@code bench/quality}; nothing here ships.
 */
@NullMarked
package org.papergraph.bench.quality;

import org.jspecify.annotations.NullMarked;
