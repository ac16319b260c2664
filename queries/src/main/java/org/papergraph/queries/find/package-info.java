/**
 * From the name that a person gives to the one node that is meant: papers, concepts, authors.
 *
 * <p>A {@link org.papergraph.queries.find.Finder} answers with a {@link org.papergraph.queries.find.Finding}: found,
 * ambiguous with the candidates, or not found with the nearest names. Nothing is guessed: a name that fits two things is
 * ambiguous.
 */
@NullMarked
package org.papergraph.queries.find;

import org.jspecify.annotations.NullMarked;
