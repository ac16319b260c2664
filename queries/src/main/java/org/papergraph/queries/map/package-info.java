/**
 * What is around a paper or concept, as a graph for programs that draw graphs.
 *
 * <p>{@link org.papergraph.queries.map.MapFinder} collects what is near, {@link org.papergraph.queries.map.MapFormat} says how it
 * is written: GraphML for Gephi, yEd and Cytoscape, DOT for Graphviz.
 */
@NullMarked
package org.papergraph.queries.map;

import org.jspecify.annotations.NullMarked;
