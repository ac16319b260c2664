/**
 * Trains the sequence models and word groups that ship with the extractor, from texts that others have annotated, and scores
 * them on exact spans.
 *
 * <p>Start at {@link org.papergraph.bench.crf.TrainCrf}; the fitting itself is CoreNLP's, behind {@link
 * org.papergraph.extractor.nlp.CrfTrainer}. {@link org.papergraph.bench.crf.PublishedFigures} scores TDMSci and Heddes with a
 * model of the bench alone: {@code ChainTrainer} fits it, {@code RecurrentTrainer} a net beside it, {@code Hints} tell it what others think, {@code PositionLabels} have it learn where in a name a piece is, {@code SpanBeliefs} makes whole
 * names of it, {@code SecondStage} thinks again about each, with a {@code Background} of a list and of unlabelled texts. The published texts come as tokens: {@code TextBuilder} makes running text of
 * them, so that training reads it as the extractor reads a summary.
 */
@NullMarked
package org.papergraph.bench.crf;

import org.jspecify.annotations.NullMarked;
