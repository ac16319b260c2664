package org.papergraph.queries.index;

import java.util.Arrays;

/**
 * What a paper has; not to be changed.
 *
 * @param notes what {@link RoleSet} says of a concept, how often the paper has a word, else nothing of interest
 */
@SuppressWarnings("ArrayRecordComponent")
public record Vector(int[] features, float[] weights, byte[] notes) {

    public int size() {
        return features.length;
    }

    /** Where the first feature stands that does not come before this one. */
    public int before(int feature) {
        int place = Arrays.binarySearch(features, feature);
        return place < 0 ? ~place : place;
    }
}
