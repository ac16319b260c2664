package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.papergraph.queries.index.PaperIndex;

/**
 * Ranks all papers by a demand: goes through the papers of each feature asked for (term at a time), then through all scores.
 * Exact, and fast enough that nothing is gained by looking at fewer.
 */
final class Ranking {

    /** A paper that scored. */
    record Scored(int paper, double score) {}

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::paper);

    /** Scores that differ by less are equal: the order of additions must not decide. */
    private static final float ROUNDING = 1e-6f;

    private final PaperIndex index;
    private final RelatedQuestion question;
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> titles = new HashSet<>();

    Ranking(PaperIndex index, RelatedQuestion question) {
        this.index = index;
        this.question = question;
        List.of(question.seeds(), question.not())
                .forEach(papers -> papers.forEach(seed -> {
                    int number = index.paper(seed.iri());
                    if (number >= 0) {
                        left.add(number);
                        titles.add(index.title(number));
                    }
                }));
        question.seen().forEach(iri -> left.add(index.paper(iri)));
    }

    /** The best papers, the best of them first; of equals the one whose IRI comes first. */
    List<Scored> best(Demand demand) {
        float[] scores = new float[index.papers()];
        for (int i = 0; i < demand.size(); i++) {
            index.addTo(scores, demand.feature(i), (float) demand.factor(i));
        }
        PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
        float least = ROUNDING;
        for (int paper = 0; paper < scores.length; paper++) {
            if (scores[paper] >= least && belongs(paper)) {
                best.add(new Scored(paper, Math.round(scores[paper] / ROUNDING) * (double) ROUNDING));
                if (best.size() > question.limit()) {
                    best.remove();
                    // One that is equal but for rounding must not be passed over.
                    least = (float) best.element().score() - ROUNDING;
                }
            }
        }
        List<Scored> sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    private boolean belongs(int paper) {
        return !left.contains(paper)
                && !titles.contains(index.title(paper))
                && question.years().has(index.year(paper));
    }
}
