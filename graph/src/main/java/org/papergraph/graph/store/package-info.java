/**
 * A knowledge graph in a directory. {@link org.papergraph.graph.store.KnowledgeGraph} is the way in: it opens the
 * directory, brings the graph up to date with a {@link org.papergraph.graph.store.Corpus}, and lets readers look at it.
 *
 * <p>The directory holds {@code papergraph.properties} (the format's version and the base of all IRIs), which makes it a
 * graph directory, and {@code tdb2/}, the store. Other modules keep files of their own beside them.
 *
 * <p>Traps: one process at a time can have a store open, be it only for reading. Nothing can be read outside {@link
 * org.papergraph.graph.store.KnowledgeGraph#read}, and no iterator may leave it. Readers see the union of the named graphs
 * as the default graph; the default graph that TDB2 itself stores holds our digests, and no query sees it.
 */
@NullMarked
package org.papergraph.graph.store;

import org.jspecify.annotations.NullMarked;
