/** The answers' records as JSON. The only place that knows Jackson. */
@NullMarked
package org.papergraph.queries.json;

import org.jspecify.annotations.NullMarked;
