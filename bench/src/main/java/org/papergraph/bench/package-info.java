/**
 * Training and measuring, none of which ships: quality of the extraction ({@code quality}), sequence models on published sets
 * ({@code crf}), references ({@code references}), related papers ({@code related}) and growing corpora ({@code scale}). The
 * scripts in {@code bench/} run them; bench/RESULTS.md has the figures.
 */
@NullMarked
package org.papergraph.bench;

import org.jspecify.annotations.NullMarked;
