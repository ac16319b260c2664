package org.papergraph.queries.index;

import java.nio.LongBuffer;
import java.util.function.IntPredicate;

/**
 * Which numbers of each paper's vector are positive: an eighth of its bytes. The share of signs in which two vectors differ tells the
 * angle between them; its cosine is off by less than 0.14, in the mean, if they have 128 numbers (Charikar 2002, section 3, where
 * vectors are first turned by chance; of these no number outweighs the others).
 */
final class TopicSigns {

    private final LongBuffer signs;
    private final int dimensions;
    private final int longs;
    private final ReadAhead ahead = new ReadAhead();
    /** By how many signs differ. */
    private final float[] cosines;

    TopicSigns(LongBuffer signs, int dimensions) {
        this.signs = signs;
        this.dimensions = dimensions;
        this.longs = longs(dimensions);
        this.cosines = new float[dimensions + 1];
        for (int differing = 0; differing <= dimensions; differing++) {
            cosines[differing] = (float) Math.cos(Math.PI * differing / dimensions);
        }
    }

    /** The cosine of the angle between each of some papers' vectors and another, about. */
    float[] cosines(int[] papers, float[] vector) {
        long[] wanted = signs(dimensions, i -> vector[i] > 0);
        long read = 0;
        for (int paper : papers) {
            read |= signs.get(paper * longs);
        }
        ahead.take((int) read);
        float[] about = new float[papers.length];
        for (int i = 0; i < papers.length; i++) {
            int differing = 0;
            for (int at = 0; at < longs; at++) {
                differing += Long.bitCount(signs.get(papers[i] * longs + at) ^ wanted[at]);
            }
            about[i] = cosines[differing];
        }
        return about;
    }

    /** The signs of the vector that begins at some place. */
    static long[] of(byte[] vectors, int from, int dimensions) {
        return signs(dimensions, i -> vectors[from + i] > 0);
    }

    private static long[] signs(int dimensions, IntPredicate isPositive) {
        long[] signs = new long[longs(dimensions)];
        for (int i = 0; i < dimensions; i++) {
            if (isPositive.test(i)) {
                signs[i / Long.SIZE] |= 1L << i;
            }
        }
        return signs;
    }

    private static int longs(int dimensions) {
        return (dimensions + Long.SIZE - 1) / Long.SIZE;
    }
}
