/**
 * Text in, linked papers out. {@link org.papergraph.extractor.PaperExtractor} reads one summary by itself; {@code
 * org.papergraph.extractor.link} then gives its papers, concepts and cited works one identity across the corpus.
 *
 * <p>The packages in the order in which a summary meets them: {@code source} (files to summaries), {@code text} and {@code
 * nlp} (readable text, sentences, tokens), {@code find} (votes for names), {@code combine} (votes to entities), {@code role},
 * {@code cite} (cited works), {@code archive} (extractions on disk), {@code dedup} and {@code link} (one identity each).
 */
@NullMarked
package org.papergraph.extractor;

import org.jspecify.annotations.NullMarked;
