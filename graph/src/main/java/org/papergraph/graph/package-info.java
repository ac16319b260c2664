/** Filled by the next commits. */
@NullMarked
package org.papergraph.graph;

import org.jspecify.annotations.NullMarked;
