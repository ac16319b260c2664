/**
 * What the graph knows of one paper or one concept, with the sentences that speak for it: records for machines, and the
 * same as text for people.
 */
@NullMarked
package org.papergraph.queries.describe;

import org.jspecify.annotations.NullMarked;
