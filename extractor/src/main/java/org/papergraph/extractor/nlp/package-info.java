/**
 * The only package that knows Stanford CoreNLP. It gives tokens and sentences in the records of {@link
 * org.papergraph.extractor.text}.
 *
 * <p>{@code SentenceReader} is what the extractor uses. The rest is a sequence model that the bench trains and scores on
 * published sets, and that is no finder of the extractor: as one it cost a sixth of the time and brought nothing to summaries
 * (bench/RESULTS.md). {@code SequenceFeatures} makes a {@code Described} of every sentence, which tells each {@code Piece}'s
 * features to a {@code FeatureSink}; {@code CrfModel} sums their weights without writing them out, {@code LabelledSentence}
 * makes names of the likely labels. CoreNLP's {@code CRFClassifier} fits the weights ({@code CrfTrainer}) to the same features
 * as strings.
 *
 * <p>Traps: {@code PTBTokenizer} is not thread-safe, so each call makes one; the order of its options matters; it is
 * quadratic on long runs without a space, which {@link org.papergraph.extractor.text.MarkupReader} takes out before.
 */
@NullMarked
package org.papergraph.extractor.nlp;

import org.jspecify.annotations.NullMarked;
