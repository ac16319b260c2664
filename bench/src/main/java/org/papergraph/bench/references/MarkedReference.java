package org.papergraph.bench.references;

import java.util.List;
import java.util.Optional;
import org.papergraph.extractor.cite.ReferencePart;

/**
 * A reference with the part of every character, to train and to test on.
 *
 * @param text the reference as it stands
 * @param parts for each of its UTF-16 characters the part that it belongs to
 */
record MarkedReference(String text, List<ReferencePart> parts) {

    MarkedReference {
        parts = List.copyOf(parts);
        if (parts.size() != text.length()) {
            throw new IllegalArgumentException("a part for every character: " + text);
        }
    }

    /** The characters of the first run of a part; empty if it has none. */
    Optional<String> first(ReferencePart part) {
        int start = parts.indexOf(part);
        int end = start;
        while (end >= 0 && end < parts.size() && parts.get(end) == part) {
            end++;
        }
        return start < 0 ? Optional.empty() : Optional.of(text.substring(start, end));
    }
}
