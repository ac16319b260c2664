package org.papergraph.extractor.cite;

import java.util.Collections;
import java.util.List;
import org.papergraph.ontology.Span;

/**
 * A text laid out for the finders: its words, lines, links, written-out ids and reference entries.
 *
 * @param text the text as its source gave it
 * @param words its words
 * @param lines the spans of its lines that hold more than white space, without the line break
 * @param links every web address
 * @param introductions what the lexicon knows of the papers that introduced concepts
 */
record CiteText(String text, Words words, List<Span> lines, List<Link> links, Introductions introductions) {

    static CiteText of(String text, Introductions introductions) {
        return new CiteText(text, new Words(text), Lines.of(text), LinkScanner.scan(text), introductions);
    }

    /** Whether an offset lies within a web address. */
    boolean isInLink(int offset) {
        int low = 0;
        int high = links.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span address = links.get(middle).address();
            if (offset < address.start()) {
                high = middle - 1;
            } else if (offset >= address.end()) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** The line that an offset lies on; the last line before it if it lies between lines. */
    Span line(int offset) {
        int found = Collections.binarySearch(lines, new Span(offset, Integer.MAX_VALUE));
        int at = found >= 0 ? found : -found - 2;
        return lines.get(Math.max(at, 0));
    }
}
