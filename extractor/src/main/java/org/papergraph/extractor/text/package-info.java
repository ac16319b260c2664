/**
 * A text made readable: markup and LaTeX taken out, blocks, sentences and tokens found, with every character's place in
 * the source kept.
 *
 * <p>Read {@link org.papergraph.extractor.text.ReadableText} first, then {@link org.papergraph.extractor.text.MarkupReader},
 * which makes it, then {@link org.papergraph.extractor.text.AnalysedText}, which the finders work on.
 *
 * <p>{@link org.papergraph.extractor.text.LatexText} is for the fields of bibliographies only, which have no places to keep.
 *
 * <p>Trap: a span of the readable text is not a span of the source. Only {@link
 * org.papergraph.extractor.text.ReadableText#toSource} turns one into the other.
 */
@NullMarked
package org.papergraph.extractor.text;

import org.jspecify.annotations.NullMarked;
