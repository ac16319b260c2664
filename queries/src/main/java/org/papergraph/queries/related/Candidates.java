package org.papergraph.queries.related;

import java.util.Arrays;
import org.papergraph.queries.index.CopiedTopics;
import org.papergraph.queries.index.PaperIndex;

/** The papers that are best without what the nearest papers tell, with what they are about. */
final class Candidates {

    private final int[] papers;
    private final float[] scores;
    private final CopiedTopics topics;

    /**
     * @param first so many of the best come first
     * @param topical whether topics will be asked for
     */
    Candidates(PaperIndex index, Counted found, int first, boolean topical) {
        found.toTheFront(first);
        this.papers = found.papers();
        this.scores = found.scores();
        this.topics = index.topics().copy(topical ? papers : new int[0]);
    }

    /** The first, the best of them first, if what the nearest papers tell counts as well. */
    BestFirst best(Kindred wanted, int first) {
        int size = Math.min(first, papers.length);
        wanted.look(Arrays.copyOf(papers, size));
        float[] sums = sums(wanted.topics(), size);
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (float) wanted.ofConcepts(papers[i]);
        }
        return new BestFirst(papers, sums);
    }

    /** The first, the best of them first, if topics count as well. */
    BestFirst best(TopicDemand wanted, int first) {
        return new BestFirst(papers, sums(wanted, Math.min(first, papers.length)));
    }

    private float[] sums(TopicDemand wanted, int first) {
        double[] likeness = wanted.scores(topics, first);
        float[] sums = new float[likeness.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) (scores[i] + likeness[i]);
        }
        return sums;
    }
}
