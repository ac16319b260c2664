/** How much the graph holds. */
@NullMarked
package org.papergraph.queries.statistics;

import org.jspecify.annotations.NullMarked;
