/**
 * Answers from a paper graph.
 *
 * <p>Everything starts from a {@link org.papergraph.queries.GraphView}, made of the store inside a read transaction. From
 * there: {@link org.papergraph.queries.find} turns names into nodes; {@link org.papergraph.queries.catalogue} holds the
 * named questions and {@link org.papergraph.queries.run} answers them, and any other SPARQL; {@link
 * org.papergraph.queries.related} ranks related papers with reasons; {@link org.papergraph.queries.describe} tells what is
 * known of one paper or concept; {@link org.papergraph.queries.path} how two are connected; {@link
 * org.papergraph.queries.map} what is around one; {@link org.papergraph.queries.statistics} counts. Answers are records; {@link
 * org.papergraph.queries.json} writes them for machines, {@link org.papergraph.queries.bibtex} their papers for LaTeX, {@link
 * org.papergraph.queries.chart} draws their numbers.
 *
 * <p>What an asker did wrong is a {@link org.papergraph.queries.QueryException} with a name and a mend.
 */
@NullMarked
package org.papergraph.queries;

import org.jspecify.annotations.NullMarked;
