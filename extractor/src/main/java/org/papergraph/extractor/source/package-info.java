/**
 * Readers: files, folders and standard input in, {@link org.papergraph.ontology.SourceItem}s out, one at a time.
 *
 * <p>A newcomer starts at {@link org.papergraph.extractor.source.Sources}, which opens what the user named and gives a
 * {@link org.papergraph.extractor.source.SummarySource}; {@link org.papergraph.extractor.source.Format} lists what can be
 * read and finds the format of a file by a look at its beginning; each format is one {@code FormatReader}. Adding a format
 * is one such class and one constant of {@code Format}.
 *
 * <p>Two promises hold for every reader. Memory does not grow with the input: an item is held at a time, and an item beyond
 * {@link org.papergraph.extractor.source.Sources#MAX_ITEM_BYTES} is rejected. And bad input is a value: each thing that
 * cannot be read becomes one {@link org.papergraph.ontology.Rejection}, named by a {@link
 * org.papergraph.extractor.source.ReadError}, and reading goes on behind it.
 *
 * <p>A text is handed on as it stands, so that offsets into it are offsets into the source. Only characters that no RDF
 * syntax can carry (controls, lone surrogates) are replaced, one for one.
 */
@NullMarked
package org.papergraph.extractor.source;

import org.jspecify.annotations.NullMarked;
