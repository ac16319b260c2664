/** Tests of the way from inputs to a graph, without a process of its own. */
@NullMarked
package org.papergraph.app.build;

import org.jspecify.annotations.NullMarked;
