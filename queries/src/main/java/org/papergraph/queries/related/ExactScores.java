package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.papergraph.queries.index.Factors;
import org.papergraph.queries.index.PaperIndex;

/** What papers have of some features, each times its factor; each paper is looked at once, however often it is asked about. */
final class ExactScores {

    private final PaperIndex index;
    private final Factors factors;
    private final Map<Integer, Double> known = new HashMap<>();

    ExactScores(PaperIndex index, Factors factors) {
        this.index = index;
        this.factors = factors;
    }

    /** Looks at papers that are going to be asked about, all at once. */
    void look(int[] papers) {
        int[] unknown =
                Arrays.stream(papers).filter(paper -> !known.containsKey(paper)).toArray();
        double[] scores = index.scores(unknown, factors);
        for (int i = 0; i < unknown.length; i++) {
            known.put(unknown[i], scores[i]);
        }
    }

    double of(int paper) {
        Double score = known.get(paper);
        if (score == null) {
            score = index.scores(new int[] {paper}, factors)[0];
            known.put(paper, score);
        }
        return score;
    }
}
