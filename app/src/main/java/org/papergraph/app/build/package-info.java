/**
 * From inputs to a graph that is up to date. {@link org.papergraph.app.build.CorpusBuild} is the whole way; it ends with a
 * {@link org.papergraph.app.build.BuildReport}.
 */
@NullMarked
package org.papergraph.app.build;

import org.jspecify.annotations.NullMarked;
