/**
 * Finds the copies of one summary in a corpus and makes one summary of them.
 *
 * <p>The same summary occurs on several pages: with and without its paper's title, with lost hyphens, with other links and
 * markup. The caller makes a {@link org.papergraph.extractor.dedup.SummaryFingerprint} of every summary (some 300 bytes,
 * whatever the text's length), gives all of them to {@link org.papergraph.extractor.dedup.DuplicateClusters}, and has each
 * cluster merged by {@link org.papergraph.extractor.dedup.DuplicateMerge}. No answer depends on the order of the input.
 *
 * <p>Different summaries of one paper are not copies and stay apart here; they meet in the paper.
 */
@NullMarked
package org.papergraph.extractor.dedup;

import org.jspecify.annotations.NullMarked;
