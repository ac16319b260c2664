package org.papergraph.queries.related;

import java.util.List;
import org.papergraph.queries.index.CopiedTopics;
import org.papergraph.queries.index.PaperTopics;

/**
 * What seeds are about, as a vector: a paper gets its likeness to it, the more the longer the vector is. Papers that are about the
 * contrary get nothing.
 */
final class TopicDemand {

    private final PaperTopics topics;
    private final float[] vector;
    private final double length;

    /** @param vector is kept, not copied */
    TopicDemand(PaperTopics topics, float[] vector) {
        this.topics = topics;
        this.vector = vector;
        double squares = 0;
        for (float value : vector) {
            squares += (double) value * value;
        }
        this.length = Math.sqrt(squares);
    }

    boolean isNothing() {
        return length == 0;
    }

    /** What a paper gets. */
    double score(int paper) {
        return isNothing() ? 0 : Math.max(0, topics.likeness(paper, vector));
    }

    /** What each of some papers gets, about; for less than a tenth of the time. */
    float[] sketched(int[] papers) {
        float[] scores = topics.sketched(papers, vector);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) length * Math.max(0, scores[i]);
        }
        return scores;
    }

    /** What each of the first of some papers gets. */
    double[] scores(CopiedTopics papers, int first) {
        double[] scores = isNothing() ? new double[first] : papers.likeness(first, vector);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.max(0, scores[i]);
        }
        return scores;
    }

    /** How much each of some words adds to what a paper gets, next to its others. */
    double[] words(int[] features, int[] counts) {
        return topics.wordLikeness(features, counts, vector);
    }

    /**
     * What lies halfway between this and the middle of some papers, of the same length: the best papers tell what the seed is about
     * and did not say itself (pseudo relevance feedback: Rocchio 1971, Salton and Buckley 1990).
     */
    TopicDemand towards(List<Integer> papers) {
        if (isNothing() || papers.isEmpty()) {
            return this;
        }
        float[] sum = vector.clone();
        for (int paper : papers) {
            add(sum, topics.of(paper), length / papers.size());
        }
        double longer = new TopicDemand(topics, sum).length;
        for (int i = 0; i < sum.length && longer > 0; i++) {
            sum[i] *= (float) (length / longer);
        }
        return new TopicDemand(topics, sum);
    }

    /** Adds a vector, times a factor, to a sum. */
    static void add(float[] sum, float[] vector, double times) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += (float) times * vector[i];
        }
    }
}
