/**
 * What was extracted, kept on disk as the source of truth: the graph can be made again from it without reading a single
 * summary anew.
 *
 * <p>An archive is a folder of segments, gzipped JSON Lines of one extraction each, written once and never changed, each
 * with an index of what it adds, moves and removes. An extraction is named by the {@link
 * org.papergraph.extractor.archive.ContentDigest} of its summary; copies of a summary that differ in a hyphen are two. A
 * segment becomes visible by one atomic rename, so a build that is killed leaves the archive as it was.
 */
@NullMarked
package org.papergraph.extractor.archive;

import org.jspecify.annotations.NullMarked;
