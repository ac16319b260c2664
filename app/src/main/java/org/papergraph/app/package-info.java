/**
 * The command line: the one place that knows every module and puts them together.
 *
 * <p>{@link org.papergraph.app.Main} runs one command and is the only class that ends the process; {@link
 * org.papergraph.app.CommandLineRun} is the same without the end, for tests and for {@link
 * org.papergraph.app.TrainingRun}. The commands themselves are in {@code command}: each reads its options, calls the
 * modules and writes the answer. Reading a corpus into a graph, which takes more than that, is in {@code build}.
 *
 * <p>Results go to standard output, everything else to standard error. What goes wrong is thrown and told in one place,
 * {@link org.papergraph.app.FailureReport}, as one line with the error's name, which is a heading of docs/errors.md.
 */
@NullMarked
package org.papergraph.app;

import org.jspecify.annotations.NullMarked;
