package org.papergraph.queries.related;

import org.papergraph.queries.index.CopiedTopics;
import org.papergraph.queries.index.PaperIndex;

/** The papers that are best without topics, with what they are about. */
final class Candidates {

    private final int[] papers;
    private final float[] scores;
    private final CopiedTopics topics;

    /** @param first so many of the best come first */
    Candidates(PaperIndex index, Counted found, int first) {
        found.toTheFront(first);
        this.papers = found.papers();
        this.scores = found.scores();
        this.topics = index.topics().copy(papers);
    }

    /** All, the best first, if topics count as well. */
    BestFirst best(TopicDemand wanted) {
        return best(wanted, papers.length);
    }

    /** The same of the first. */
    BestFirst best(TopicDemand wanted, int first) {
        double[] likeness = wanted.scores(topics, Math.min(first, papers.length));
        float[] sums = new float[likeness.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) (scores[i] + likeness[i]);
        }
        return new BestFirst(papers, sums);
    }
}
