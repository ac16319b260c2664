/** Filled by the next commits. */
@NullMarked
package org.papergraph.extractor;

import org.jspecify.annotations.NullMarked;
