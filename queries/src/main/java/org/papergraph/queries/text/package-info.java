/** Plain text for people: wrapping, display width, aligned columns. */
@NullMarked
package org.papergraph.queries.text;

import org.jspecify.annotations.NullMarked;
