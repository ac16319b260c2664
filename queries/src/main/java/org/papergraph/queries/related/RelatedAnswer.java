package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;
import org.papergraph.queries.find.PaperRef;

/**
 * The papers like some papers.
 *
 * @param seeds the papers asked about
 * @param text the words asked about
 * @param papers the most related first
 * @param emptyBecause why there are none; empty if there are
 */
public record RelatedAnswer(
        List<PaperRef> seeds, Optional<String> text, List<Related> papers, Optional<String> emptyBecause) {

    public RelatedAnswer {
        seeds = List.copyOf(seeds);
        papers = List.copyOf(papers);
        if (papers.isEmpty() != emptyBecause.isPresent()) {
            throw new IllegalArgumentException("an empty answer, and no other, has a reason");
        }
    }
}
