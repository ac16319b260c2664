/**
 * What the index answers, as properties that any SPARQL query may use: {@code pg:related}, {@code pg:search}, {@code
 * pg:mostUsed} and {@code pg:together}. docs/queries.md tells their arguments. They are known to the queries of one runner only,
 * not to the whole process.
 */
@NullMarked
package org.papergraph.queries.sparql;

import org.jspecify.annotations.NullMarked;
