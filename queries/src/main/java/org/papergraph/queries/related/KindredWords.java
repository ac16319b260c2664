package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.List;
import org.papergraph.queries.index.Factors;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Vector;

/** Of the words of a paper that tell most of it and that no seed has, those that bring it nearest to what the seeds are about. */
final class KindredWords {

    private static final int TOLD = 4;
    private static final int TELLING = 24;

    private final PaperIndex index;
    private final Factors own;
    private final TopicDemand topics;

    /** @param own what the seeds have */
    KindredWords(PaperIndex index, Factors own, TopicDemand topics) {
        this.index = index;
        this.own = own;
        this.topics = topics;
    }

    /**
     * Of each of some papers, the nearest first; all at once, so that the memory is waited for once.
     *
     * @param likeness of each to what the seeds are about; where it is nothing, no word is told
     */
    int[][] of(List<Vector> papers, double[] likeness) {
        int[] ends = new int[papers.size() + 1];
        int[] features = new int[papers.size() * TELLING];
        int[] counts = new int[features.length];
        for (int paper = 0; paper < papers.size(); paper++) {
            Vector vector = papers.get(paper);
            int end = ends[paper];
            for (int place : likeness[paper] > 0 ? telling(vector) : new int[0]) {
                features[end] = vector.features()[place];
                counts[end++] = vector.notes()[place];
            }
            ends[paper + 1] = end;
        }
        int all = ends[papers.size()];
        double[] ofWords = topics.words(Arrays.copyOf(features, all), Arrays.copyOf(counts, all));
        int[][] nearest = new int[papers.size()][];
        for (int paper = 0; paper < nearest.length; paper++) {
            nearest[paper] = nearest(features, ofWords, ends[paper], ends[paper + 1]);
        }
        return nearest;
    }

    /** Where in a paper's vector they stand. */
    private int[] telling(Vector vector) {
        int from = vector.before(index.begin(Space.WORDS));
        int to = vector.before(index.end(Space.WORDS));
        long[] entries = new long[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (!own.has(vector.features()[i])) {
                entries[size++] = ScoreEntry.of(i, Float.floatToIntBits(vector.weights()[i]));
            }
        }
        ScoreEntry.toTheFront(entries, size, TELLING);
        int[] places = new int[Math.min(size, TELLING)];
        Arrays.setAll(places, i -> ScoreEntry.number(entries[i]));
        return places;
    }

    private static int[] nearest(int[] features, double[] likeness, int from, int to) {
        TopScores best = new TopScores(TOLD);
        for (int i = from; i < to; i++) {
            if ((float) likeness[i] > best.least()) {
                best.add(features[i], (float) likeness[i]);
            }
        }
        best.order();
        int[] words = new int[best.size()];
        Arrays.setAll(words, best::number);
        return words;
    }
}
