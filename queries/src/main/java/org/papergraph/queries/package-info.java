/** Filled by the next commits. */
@NullMarked
package org.papergraph.queries;

import org.jspecify.annotations.NullMarked;
