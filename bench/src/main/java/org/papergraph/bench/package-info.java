/** Filled by the next commits. */
@NullMarked
package org.papergraph.bench;

import org.jspecify.annotations.NullMarked;
