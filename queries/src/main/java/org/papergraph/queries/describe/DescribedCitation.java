package org.papergraph.queries.describe;

import java.util.List;
import org.papergraph.queries.find.PaperRef;

/**
 * A citation, seen from the citing or the cited paper.
 *
 * @param other the paper at its other end
 * @param citedAs what the citing summaries call the work
 * @param resolved whether the work was matched to a paper, a title or an identifier
 */
public record DescribedCitation(PaperRef other, List<String> citedAs, boolean resolved, List<Evidence> evidence) {

    public DescribedCitation {
        citedAs = List.copyOf(citedAs);
        evidence = List.copyOf(evidence);
    }
}
