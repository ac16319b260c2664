/** Finds papers by the words of their titles and summaries. */
@NullMarked
package org.papergraph.queries.search;

import org.jspecify.annotations.NullMarked;
