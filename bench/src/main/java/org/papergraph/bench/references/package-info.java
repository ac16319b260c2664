/**
 * How well references are taken apart: training of the tagger, and its score on what it was not trained on.
 *
 * <p>Run through {@code bench/references}; nothing here ships. The format is that of GROBID's training data: a reference a
 * {@code <bibl>}, its parts in tags.
 */
@NullMarked
package org.papergraph.bench.references;

import org.jspecify.annotations.NullMarked;
