/**
 * How two papers or concepts are connected: the cheapest paths over citations and concepts.
 *
 * <p>{@link org.papergraph.queries.path.PathFinder} searches in the store's numbers ({@link
 * org.papergraph.queries.path.Neighbours}) and looks up names only for the paths that it tells. A step costs more the more papers
 * have what it goes through, so that a concept that everybody names connects nothing.
 */
@NullMarked
package org.papergraph.queries.path;

import org.jspecify.annotations.NullMarked;
