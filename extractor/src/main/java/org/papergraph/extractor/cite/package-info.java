/**
 * Finds the other works that a summary refers to, in the raw text: author and year, pointer and reference list,
 * identifier and link, quoted title, "the BERT paper".
 *
 * <p>Reading order: {@link org.papergraph.extractor.cite.CitationFinder} is the entry. It lays the text out as a {@link
 * org.papergraph.extractor.cite.CiteText} (words, lines, what the text says of the summarised paper itself), asks every
 * {@link org.papergraph.extractor.cite.MentionFinder} for {@link org.papergraph.extractor.cite.WorkMention}s, and lets {@link
 * org.papergraph.extractor.cite.WorkMerger} join the mentions of one work. Finders know nothing of each other: one that
 * sees only a hint (a number in brackets, a bare surname before a link) gives a mention that does not suffice by itself, and
 * the merger drops it unless it meets a stronger one.
 *
 * <p>The text is read as it stands, Markdown, LaTeX, HTML and lost hyphens included; spans are UTF-16 offsets into it.
 * Everything is linear in its length: walks to the left and right of an anchor are bounded, and regular expressions begin
 * at a fixed string or are possessive.
 */
@NullMarked
package org.papergraph.extractor.cite;

import org.jspecify.annotations.NullMarked;
