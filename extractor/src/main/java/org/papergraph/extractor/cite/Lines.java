package org.papergraph.extractor.cite;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.ontology.Span;

/** Cuts a text into lines. */
final class Lines {

    private Lines() {}

    /** The spans of the lines that hold more than white space, without it at either end. */
    static List<Span> of(String text) {
        List<Span> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            int start = from;
            int last = end;
            while (start < last && text.charAt(start) <= ' ') {
                start++;
            }
            while (last > start && text.charAt(last - 1) <= ' ') {
                last--;
            }
            if (start < last) {
                lines.add(new Span(start, last));
            }
            from = end + 1;
        }
        return List.copyOf(lines);
    }
}
