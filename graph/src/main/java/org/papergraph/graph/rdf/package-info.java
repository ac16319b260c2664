/**
 * Records as RDF: {@link org.papergraph.graph.rdf.Vocabulary} has the terms, {@link org.papergraph.graph.rdf.IriMinter}
 * makes every IRI, {@link org.papergraph.graph.rdf.PaperMapper} writes a summary's graph and {@link
 * org.papergraph.graph.rdf.ConceptMapper} the graph of the concepts. The shape is told in docs/ontology.md.
 *
 * <p>Pure functions: the same record gives the same triples, on every machine. There are no blank nodes.
 */
@NullMarked
package org.papergraph.graph.rdf;

import org.jspecify.annotations.NullMarked;
