package org.papergraph.extractor.cite;

import java.util.List;
import org.papergraph.ontology.Span;

/**
 * The reference entries of a text.
 *
 * @param entries in text order; they do not overlap
 */
record References(List<ReferenceEntry> entries) {

    References {
        entries = List.copyOf(entries);
    }

    /** Whether a span shares a character with an entry or its label. */
    boolean overlap(Span span) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span reach = entries.get(middle).reach();
            if (reach.end() <= span.start()) {
                low = middle + 1;
            } else if (span.end() <= reach.start()) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
