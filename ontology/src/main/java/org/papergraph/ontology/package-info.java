/**
 * What a paper, a summary, a concept, a mention and a citation are: the records that the other modules exchange.
 *
 * <p>A newcomer reads them in the order in which a summary meets them: a source gives {@link
 * org.papergraph.ontology.SourceItem}s, each a {@link org.papergraph.ontology.Summary} or a {@link
 * org.papergraph.ontology.Rejection}; the extractor turns a summary into an {@link org.papergraph.ontology.Extraction};
 * the linker sees all extractions and gives {@link org.papergraph.ontology.LinkedPaper}s; the graph writes those as RDF.
 *
 * <p>All offsets are UTF-16 code units, half-open, and refer to the text as its source gave it. Records are immutable,
 * validated when made, and hold no nulls.
 */
@NullMarked
package org.papergraph.ontology;

import org.jspecify.annotations.NullMarked;
