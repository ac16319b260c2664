/** The nodes of a TDB2 storage, for whoever reads many of them: the store's updates and the questions. */
@NullMarked
package org.papergraph.graph.nodes;

import org.jspecify.annotations.NullMarked;
