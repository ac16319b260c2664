package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.find.PaperRef;

/**
 * What related papers are asked for.
 *
 * @param seeds that they are to be like
 * @param not that they are not to be like
 * @param text words that they are to be about as well
 * @param weights how much each kind of reason counts
 * @param facet the side on which they are to be alike; all sides, if empty
 * @param kind the only kind of concepts that counts
 * @param years in which they came out
 * @param seen IRIs of papers that are not to be named
 * @param limit how many at most; positive
 */
public record RelatedQuestion(
        List<PaperRef> seeds,
        List<PaperRef> not,
        Optional<String> text,
        PartWeights weights,
        Optional<Facet> facet,
        Optional<ConceptKind> kind,
        YearRange years,
        Set<String> seen,
        int limit) {

    public RelatedQuestion {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is positive: " + limit);
        }
        seeds = List.copyOf(seeds);
        not = List.copyOf(not);
        seen = Set.copyOf(seen);
    }

    /** What is like one paper, on all sides. */
    public static RelatedQuestion of(PaperRef paper, int limit) {
        return new RelatedQuestion(
                List.of(paper),
                List.of(),
                Optional.empty(),
                PartWeights.ALL,
                Optional.empty(),
                Optional.empty(),
                YearRange.ALL,
                Set.of(),
                limit);
    }

    public RelatedQuestion by(PartWeights other) {
        return new RelatedQuestion(seeds, not, text, other, facet, kind, years, seen, limit);
    }

    public RelatedQuestion on(Facet side) {
        return new RelatedQuestion(seeds, not, text, weights, Optional.of(side), kind, years, seen, limit);
    }
}
