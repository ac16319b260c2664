/**
 * Linked papers as RDF, kept in a TDB2 store on disk, checked with SHACL and exported.
 *
 * <p>A newcomer reads the packages from the bottom up, as they may see each other:
 *
 * <ul>
 *   <li>{@code rdf}: the terms, the IRIs, and how a {@link org.papergraph.ontology.LinkedPaper} becomes triples;
 *   <li>{@code store}: a directory that holds a graph; opening, updating and reading it;
 *   <li>{@code vocabulary}: what users bring in SKOS, OWL or OBO, as a lexicon;
 *   <li>{@code export} and {@code check}: what is done with a graph that is open. They do not know each other.
 * </ul>
 *
 * <p>This module never sees a text being read: what it stores was linked before.
 */
@NullMarked
package org.papergraph.graph;

import org.jspecify.annotations.NullMarked;
