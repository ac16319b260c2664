package org.papergraph.extractor.cite;

import java.util.Optional;
import org.papergraph.ontology.Span;

/**
 * A bibliographic reference that stands in the text, in a list of references or on a line of its own.
 *
 * @param span the reference without its label
 * @param reach with it
 * @param label as pointers write it: "4", "(4)" if the list numbers so, "^note", "ABC+21", "vaswani2017attention"
 * @param parsed its parts
 */
record ReferenceEntry(Span span, Span reach, Optional<String> label, ParsedReference parsed) {

    /** The number of an entry of a numbered list. */
    Optional<Integer> number() {
        return label.filter(name -> name.length() <= 3 && name.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }
}
