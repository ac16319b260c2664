/**
 * The named questions: {@code .rq} files whose header says what they answer and what must be given.
 *
 * <p>{@link org.papergraph.queries.catalogue.QueryCatalogue} holds those that come with papergraph; a user's own file is
 * read by the same {@link org.papergraph.queries.catalogue.NamedQuery#parse}. The form of the header is told in
 * docs/queries.md.
 */
@NullMarked
package org.papergraph.queries.catalogue;

import org.jspecify.annotations.NullMarked;
