package org.papergraph.queries.related;

import java.util.Arrays;
import org.papergraph.queries.index.ShareTaker;

/** What a paper has of what is asked for, in numbers, in the order of the features. */
final class SharedFeatures implements ShareTaker {

    private int[] features = new int[1 << 6];
    private byte[] notes = new byte[1 << 6];
    private double[] shares = new double[1 << 6];
    private int size;

    @Override
    public void take(int feature, byte note, double share) {
        if (size == features.length) {
            features = Arrays.copyOf(features, 2 * size);
            notes = Arrays.copyOf(notes, 2 * size);
            shares = Arrays.copyOf(shares, 2 * size);
        }
        features[size] = feature;
        notes[size] = note;
        shares[size++] = share;
    }

    /** Tells them one by one, from one feature to before another. */
    void forEach(int begin, int end, ShareTaker taker) {
        int last = place(end);
        for (int i = place(begin); i < last; i++) {
            taker.take(features[i], notes[i], shares[i]);
        }
    }

    /** The features that come before another. */
    int[] before(int end) {
        return Arrays.copyOf(features, place(end));
    }

    /** Where the first stands that does not come before a feature. */
    private int place(int feature) {
        int place = Arrays.binarySearch(features, 0, size, feature);
        return place < 0 ? ~place : place;
    }
}
