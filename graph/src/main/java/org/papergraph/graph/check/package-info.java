/** Whether a graph is what it promises to be: the SHACL shapes of the ontology, run on the whole graph. */
@NullMarked
package org.papergraph.graph.check;

import org.jspecify.annotations.NullMarked;
