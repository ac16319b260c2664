package org.papergraph.queries.describe;

import java.util.List;
import java.util.Optional;

/**
 * A summary of a paper.
 *
 * @param seenAt the files and lines where it stood
 */
public record DescribedSummary(String id, String iri, List<String> seenAt, String text, Optional<String> abstractText) {

    public DescribedSummary {
        seenAt = List.copyOf(seenAt);
    }
}
