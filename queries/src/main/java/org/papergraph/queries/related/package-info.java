/**
 * Which papers are like a paper, and why.
 *
 * <p>{@link org.papergraph.queries.related.RelatedPapers} compares papers by what they have in common: concepts, works that
 * both cite, papers that cite both, authors, words, and what the words are about. Whatever is rare in the corpus counts for much, whatever most papers have
 * for next to nothing. Each {@link org.papergraph.queries.related.Part} is measured against what the seed has in common with
 * itself, and the parts are added with {@link org.papergraph.queries.related.PartWeights}. The reasons are part of every
 * answer, and the parts' shares add up to its score.
 */
@NullMarked
package org.papergraph.queries.related;

import org.jspecify.annotations.NullMarked;
