/**
 * Papers as BibTeX, for whoever goes on in LaTeX. {@link org.papergraph.queries.bibtex.BibtexReader} asks the graph for a
 * paper, {@link org.papergraph.queries.bibtex.BibtexWriter} writes entries.
 *
 * <p>What is written is read back by the extractor as the same papers, and by BibTeX of 1988 as well as by biber: accents
 * are LaTeX commands where LaTeX has one.
 */
@NullMarked
package org.papergraph.queries.bibtex;

import org.jspecify.annotations.NullMarked;
