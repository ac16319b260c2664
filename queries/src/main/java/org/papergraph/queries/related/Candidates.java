package org.papergraph.queries.related;

import java.util.Arrays;
import org.papergraph.queries.index.CopiedTopics;
import org.papergraph.queries.index.PaperIndex;

/** The papers that are best without what the nearest papers tell, with what they are about. */
final class Candidates {

    private final int[] papers;
    private final float[] scores;
    private final CopiedTopics topics;

    private Candidates(int[] papers, float[] scores, CopiedTopics topics) {
        this.papers = papers;
        this.scores = scores;
        this.topics = topics;
    }

    /** Those that were counted, if nothing is asked of what they are about; so many of the best come first. */
    static Candidates of(PaperIndex index, Counted found, int first) {
        found.toTheFront(first);
        return new Candidates(found.papers(), found.scores(), index.topics().copy(new int[0]));
    }

    /**
     * Those of them that are best with what they are about, as far as that can be told at a glance: more are counted than can be
     * looked at.
     *
     * @param most so many, at most
     * @param first so many of the best come first
     */
    static Candidates of(PaperIndex index, Counted found, TopicDemand wanted, int most, int first) {
        int[] papers = found.papers();
        float[] scores = found.scores();
        float[] likeness = wanted.sketched(papers);
        long[] order = new long[papers.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = ScoreEntry.of(place, Float.floatToIntBits(scores[place] + likeness[place]));
        }
        int size = Math.min(most, order.length);
        ScoreEntry.toTheFront(order, order.length, size);
        ScoreEntry.toTheFront(order, size, first);
        int[] best = new int[size];
        float[] theirs = new float[size];
        for (int i = 0; i < size; i++) {
            best[i] = papers[ScoreEntry.number(order[i])];
            theirs[i] = scores[ScoreEntry.number(order[i])];
        }
        return new Candidates(best, theirs, index.topics().copy(best));
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
