/**
 * From votes to entities: votes for one name become a {@link org.papergraph.extractor.combine.Candidate}, a learned {@link
 * org.papergraph.extractor.combine.Combiner} for its register says how likely each candidate is a method, dataset or task, and the {@link
 * org.papergraph.extractor.combine.EntityAssembler} makes entities of the likely ones.
 *
 * <p>The combiners' weights are resources, trained by the bench module's {@code TrainCombiner}.
 */
@NullMarked
package org.papergraph.extractor.combine;

import org.jspecify.annotations.NullMarked;
