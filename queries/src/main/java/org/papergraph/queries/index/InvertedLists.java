package org.papergraph.queries.index;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** The papers of each feature, in a mapped file. */
final class InvertedLists {

    /** Copied to the heap in pieces, as an array is gone through in half the time. */
    private static final int AT_A_TIME = 1 << 10;

    /** Of so many pairs one is read ahead: the processor itself fetches what comes next, but not beyond a page of memory. */
    private static final int AWAITED = 1 << 8;

    /** The score of a paper that has most of everything: a sum of thousands may be rounded up and still be an int. */
    private static final int MOST = 1 << 29;

    /** Factors are kept to a fraction of the unit of scores. */
    private static final int FRACTION_BITS = 16;

    private static final long HALF = 1L << (FRACTION_BITS - 1);

    private final LongBuffer at;
    private final IntBuffer pairs;
    private final IntBuffer frequencies;
    private final ReadAhead ahead = new ReadAhead();

    InvertedLists(IndexFile file) {
        this.at = file.section(Section.INVERTED_AT).asLongBuffer();
        this.pairs = file.section(Section.INVERTED_PAIR).asIntBuffer();
        this.frequencies = file.section(Section.INVERTED_FREQUENCY).asIntBuffer();
    }

    int frequency(int feature) {
        return frequencies.get(feature);
    }

    /** The same of several: so the memory is waited for once, not feature by feature. */
    int[] frequencies(int[] features) {
        int[] several = new int[features.length];
        for (int i = 0; i < features.length; i++) {
            several[i] = frequencies.get(features[i]);
        }
        return several;
    }

    /** The papers that have a feature, in order. */
    int[] papers(int feature) {
        int[] found = new int[frequency(feature)];
        int upper = 0;
        int size = 0;
        int end = (int) at.get(feature + 1);
        for (int place = (int) at.get(feature); place < end; place++) {
            int packed = pairs.get(place);
            if (PackedPair.isUpper(packed)) {
                upper = packed;
            } else {
                found[size++] = PackedPair.paper(packed, upper);
            }
        }
        return found;
    }

    /**
     * Adds to each paper's score what it has of the features.
     *
     * @return what a score of 1 stands for
     */
    float addTo(int[] scores, Terms terms) {
        double unit = Math.max(terms.most(), Float.MIN_NORMAL) / MOST;
        int[] starts = new int[terms.size()];
        int[] ends = new int[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            starts[i] = (int) at.get(terms.feature(i));
            ends[i] = (int) at.get(terms.feature(i) + 1);
        }
        await(starts, ends);
        int[] some = new int[AT_A_TIME];
        for (int i = 0; i < terms.size(); i++) {
            long factor = Math.round(terms.factor(i) / unit * (1 << FRACTION_BITS));
            int upper = 0;
            for (int from = starts[i]; from < ends[i]; from += AT_A_TIME) {
                int size = Math.min(AT_A_TIME, ends[i] - from);
                pairs.get(from, some, 0, size);
                upper = add(scores, some, size, factor, upper);
            }
        }
        return (float) unit;
    }

    /** Reads a little of each page of the lists before they are gone through. */
    private void await(int[] starts, int[] ends) {
        int read = 0;
        for (int i = 0; i < starts.length; i++) {
            for (int place = starts[i]; place < ends[i]; place += AWAITED) {
                read |= pairs.get(place);
            }
        }
        ahead.take(read);
    }

    /**
     * Adds some pairs of one feature.
     *
     * @param before the upper half that the last pair before had
     * @return that of the last of these
     */
    private static int add(int[] scores, int[] pairs, int size, long factor, int before) {
        int upper = before;
        for (int i = 0; i < size; i++) {
            int packed = pairs[i];
            if (PackedPair.isUpper(packed)) {
                upper = packed;
            } else {
                scores[PackedPair.paper(packed, upper)] +=
                        (int) ((factor * PackedPair.weight(packed) + HALF) >> FRACTION_BITS);
            }
        }
        return upper;
    }
}
