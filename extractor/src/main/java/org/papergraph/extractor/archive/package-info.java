/**
 * What was extracted, kept on disk as the source of truth: the graph can be made again from it without reading a single
 * summary anew.
 *
 * <p>An archive is a folder of segments, gzipped JSON Lines of one extraction each, written once and never changed. A
 * summary's newest entry counts. A segment becomes visible by one atomic rename, so a build that is killed leaves the
 * archive as it was.
 */
@NullMarked
package org.papergraph.extractor.archive;

import org.jspecify.annotations.NullMarked;
