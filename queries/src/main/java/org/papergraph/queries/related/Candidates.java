package org.papergraph.queries.related;

import java.util.Arrays;

/** Finds the best of many scores without putting them in order: counts how many are how large. */
final class Candidates {

    private static final int STEPS = 1 << 14;

    private Candidates() {}

    /**
     * The places of at least so many of the highest scores, or of all above 0 if they are fewer; and of those that are about
     * as high as the last of them. In the order of places.
     */
    static int[] of(float[] scores, int wanted) {
        float most = Float.MIN_NORMAL;
        for (float score : scores) {
            most = Math.max(most, score);
        }
        float perStep = (STEPS - 1) / most;
        int[] counts = new int[STEPS];
        for (float score : scores) {
            if (score > 0) {
                counts[(int) (score * perStep)]++;
            }
        }
        int least = STEPS;
        int size = 0;
        while (least > 0 && size < wanted) {
            least--;
            size += counts[least];
        }
        int[] found = new int[size];
        int next = 0;
        for (int place = 0; place < scores.length; place++) {
            if (scores[place] > 0 && (int) (scores[place] * perStep) >= least) {
                found[next++] = place;
            }
        }
        return Arrays.copyOf(found, next);
    }
}
