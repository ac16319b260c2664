/**
 * An index of the papers, kept in a file of ours and a Lucene index in the folder {@code index/} beside the store: what
 * would take SPARQL seconds is looked up here in less than a millisecond.
 *
 * <p>{@link org.papergraph.queries.index.IndexBuild} makes it from the graph, {@link
 * org.papergraph.queries.index.PaperIndex} reads it. It belongs to one state of the graph and says to which, so that it can
 * never be stale without anybody's knowing; it holds nothing that the graph does not, and whoever misses it makes it anew.
 *
 * <p>Papers and features have numbers here, those of their IRIs in order. A <em>feature</em> is something that papers can
 * have in common, in one of several {@link org.papergraph.queries.index.Space spaces}; each paper has a vector of them
 * (forward), each feature a list of papers (inverted), both with the same weights.
 *
 * <p>Traps: Lucene stays in {@link org.papergraph.queries.index.WordIndex} and its neighbours of that name; the file is
 * mapped into memory, so it is replaced by renaming and never written in place.
 */
@NullMarked
package org.papergraph.queries.index;

import org.jspecify.annotations.NullMarked;
