package org.papergraph.extractor.link;

import org.papergraph.ontology.ConceptKey;

/** A name in one summary. */
record OwnName(String summary, ConceptKey concept) {}
