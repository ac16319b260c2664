/**
 * The finders: each reads an analysed text and votes for spans that name a concept.
 *
 * <p>A finder says what it sees and no more; which votes become entities, and of what kind, is decided over all votes of
 * a summary by {@link org.papergraph.extractor.combine}.
 */
@NullMarked
package org.papergraph.extractor.find;

import org.jspecify.annotations.NullMarked;
