/**
 * The only package that knows Stanford CoreNLP. It gives tokens and sentences in the records of {@link
 * org.papergraph.extractor.text}.
 *
 * <p>Traps: {@code PTBTokenizer} is not thread-safe, so each call makes one; the order of its options matters; it is
 * quadratic on long runs without a space, which {@link org.papergraph.extractor.text.MarkupReader} takes out before.
 */
@NullMarked
package org.papergraph.extractor.nlp;

import org.jspecify.annotations.NullMarked;
