/**
 * Trains the sequence models and word groups that ship with the extractor, from texts that others have annotated, and scores
 * them on exact spans.
 *
 * <p>Start at {@link org.papergraph.bench.crf.TrainCrf}; the fitting itself is CoreNLP's, behind {@link
 * org.papergraph.extractor.nlp.CrfTrainer}. The published texts come as tokens: {@code TextBuilder} makes running text of
 * them, so that training reads it as the extractor reads a summary.
 */
@NullMarked
package org.papergraph.bench.crf;

import org.jspecify.annotations.NullMarked;
