/**
 * A graph as a file, in any usual RDF format. The same graph gives the same bytes, whatever the order and the number of the
 * updates that made it: all triples are sorted, and every writer streams them.
 */
@NullMarked
package org.papergraph.graph.export;

import org.jspecify.annotations.NullMarked;
