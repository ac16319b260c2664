package org.papergraph.extractor.cite;

import java.util.Optional;
import org.papergraph.ontology.Span;

/**
 * A web address in the text, bare or in the markup of Markdown, HTML, MediaWiki, Org or LaTeX.
 *
 * @param address the characters of the address
 * @param reach the address with its markup and anchor
 * @param anchor the text that carries the link
 * @param label the label of a Markdown link definition ("[sa]: https://…")
 */
record Link(Span address, Span reach, Optional<Span> anchor, Optional<String> label) {}
