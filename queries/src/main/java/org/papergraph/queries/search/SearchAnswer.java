package org.papergraph.queries.search;

import java.util.List;

/** What a search found, the best first. */
public record SearchAnswer(String words, List<FoundPaper> papers) {

    public SearchAnswer {
        papers = List.copyOf(papers);
    }
}
