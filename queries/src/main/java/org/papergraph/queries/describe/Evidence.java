package org.papergraph.queries.describe;

import java.util.List;
import org.papergraph.ontology.TextPart;

/**
 * A place in a summary that speaks for what the graph says.
 *
 * @param summary the summary's id
 * @param start UTF-16 offset in the part of the summary
 * @param end exclusive
 * @param text the characters there
 * @param sentence around them
 * @param finders who found it
 */
public record Evidence(
        String summary, TextPart part, int start, int end, String text, String sentence, List<String> finders)
        implements Comparable<Evidence> {

    private static final java.util.Comparator<Evidence> ORDER = java.util.Comparator.comparing(Evidence::summary)
            .thenComparing(Evidence::part)
            .thenComparingInt(Evidence::start)
            .thenComparingInt(Evidence::end);

    public Evidence {
        finders = List.copyOf(finders);
    }

    @Override
    public int compareTo(Evidence other) {
        return ORDER.compare(this, other);
    }
}
