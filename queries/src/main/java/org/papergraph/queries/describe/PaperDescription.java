package org.papergraph.queries.describe;

import java.util.List;
import java.util.Optional;
import org.papergraph.queries.find.ConceptRef;
import org.papergraph.queries.find.PaperRef;

/**
 * What the graph knows of a paper.
 *
 * @param byline the authors in their order
 * @param concepts by role, then the surest first
 * @param cites by year and title
 * @param citedBy by year and title
 */
public record PaperDescription(
        PaperRef paper,
        Optional<String> byline,
        Optional<String> venue,
        List<String> keywords,
        List<String> identifiers,
        List<DescribedSummary> summaries,
        List<DescribedLink<ConceptRef>> concepts,
        List<DescribedCitation> cites,
        List<DescribedCitation> citedBy) {

    public PaperDescription {
        keywords = List.copyOf(keywords);
        identifiers = List.copyOf(identifiers);
        summaries = List.copyOf(summaries);
        concepts = List.copyOf(concepts);
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
    }
}
