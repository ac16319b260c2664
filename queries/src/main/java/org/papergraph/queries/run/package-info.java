/**
 * Running a query and writing what it answers.
 *
 * <p>{@link org.papergraph.queries.run.QueryRunner} binds what was given ({@link
 * org.papergraph.queries.run.Arguments}), runs the query within its limits and streams the answer through a {@link
 * org.papergraph.queries.run.ResultFormat}. Nothing here changes the graph, calls another endpoint or opens a file.
 */
@NullMarked
package org.papergraph.queries.run;

import org.jspecify.annotations.NullMarked;
