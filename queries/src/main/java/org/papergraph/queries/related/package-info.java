/**
 * Which papers are like a paper, and why.
 *
 * <p>{@link org.papergraph.queries.related.RelatedPapers} compares papers by what they have in common: concepts, and works
 * that both cite. Whatever is rare in the corpus counts for much, whatever most papers have for next to nothing. The
 * reasons are part of every answer, and their shares add up to its score.
 */
@NullMarked
package org.papergraph.queries.related;

import org.jspecify.annotations.NullMarked;
