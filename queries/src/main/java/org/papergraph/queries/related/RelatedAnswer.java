package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;
import org.papergraph.queries.find.PaperRef;

/**
 * The papers like one paper.
 *
 * @param seed the paper asked about
 * @param papers the most related first
 * @param emptyBecause why there are none; empty if there are
 */
public record RelatedAnswer(PaperRef seed, List<Related> papers, Optional<String> emptyBecause) {

    public RelatedAnswer {
        papers = List.copyOf(papers);
        if (papers.isEmpty() != emptyBecause.isPresent()) {
            throw new IllegalArgumentException("an empty answer, and no other, has a reason");
        }
    }
}
