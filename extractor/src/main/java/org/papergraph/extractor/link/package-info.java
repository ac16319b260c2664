/**
 * One identity for every paper, concept and cited work of a corpus.
 *
 * <p>{@link org.papergraph.extractor.link.CorpusSurvey} reads all extractions once and remembers little of each; the {@link
 * org.papergraph.extractor.link.CorpusLinks} that it ends in then link the extractions one by one. So a corpus need not fit
 * in memory, and since only sets, counts and sorted keys are remembered, the order in which it is read does not matter.
 */
@NullMarked
package org.papergraph.extractor.link;

import org.jspecify.annotations.NullMarked;
