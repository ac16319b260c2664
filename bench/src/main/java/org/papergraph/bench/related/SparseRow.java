package org.papergraph.bench.related;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text as a unit vector of its words.
 *
 * @param columns in order
 */
@SuppressWarnings("ArrayRecordComponent")
record SparseRow(int[] columns, float[] values) {

    /** @param rarity of each column */
    static SparseRow of(Map<String, Integer> counts, Map<String, Integer> columns, float[] rarity) {
        TreeMap<Integer, Float> weights = new TreeMap<>();
        double squares = 0;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            Integer column = columns.get(word.getKey());
            if (column != null) {
                float weight = (float) Math.log1p(word.getValue()) * rarity[column];
                weights.put(column, weight);
                squares += (double) weight * weight;
            }
        }
        int[] at = new int[weights.size()];
        float[] values = new float[weights.size()];
        float length = (float) Math.sqrt(squares);
        int i = 0;
        for (Map.Entry<Integer, Float> weight : weights.entrySet()) {
            at[i] = weight.getKey();
            values[i++] = weight.getValue() / length;
        }
        return new SparseRow(at, values);
    }
}
