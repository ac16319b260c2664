package org.papergraph.queries.index;

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
}
