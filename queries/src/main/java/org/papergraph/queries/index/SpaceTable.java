package org.papergraph.queries.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One space while the graph is read: its features, numbered as they come, and which paper has which. */
final class SpaceTable {

    /** What {@link Section#FEATURE_KIND} says of a feature that is no concept. */
    static final byte NO_KIND = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final List<Byte> kinds = new ArrayList<>();
    private int[] papers = new int[1 << 10];
    private int[] features = new int[1 << 10];
    private float[] weights = new float[1 << 10];
    private byte[] notes = new byte[1 << 10];
    private int size;

    /** The number of a feature, which is made if it is new. */
    int feature(String key, String label, byte kind) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        numbers.put(key, keys.size());
        keys.add(key);
        labels.add(label);
        kinds.add(kind);
        return keys.size() - 1;
    }

    /**
     * A paper has a feature; told once for each pair.
     *
     * @param weight what it is to the paper, before its rarity is known
     * @param note anything that a reader of the index needs to know of the pair
     */
    void add(int paper, int feature, float weight, byte note) {
        if (size == papers.length) {
            int larger = size * 2;
            papers = Arrays.copyOf(papers, larger);
            features = Arrays.copyOf(features, larger);
            weights = Arrays.copyOf(weights, larger);
            notes = Arrays.copyOf(notes, larger);
        }
        papers[size] = paper;
        features[size] = feature;
        weights[size] = weight;
        notes[size++] = note;
    }

    /** Lets what each paper has count as much as its length says. */
    void normalise(PivotedLengths lengths) {
        for (int i = 0; i < size; i++) {
            weights[i] *= lengths.of(papers[i]);
        }
    }

    int size() {
        return size;
    }

    int features() {
        return keys.size();
    }

    int paper(int entry) {
        return papers[entry];
    }

    int feature(int entry) {
        return features[entry];
    }

    float weight(int entry) {
        return weights[entry];
    }

    byte note(int entry) {
        return notes[entry];
    }

    String key(int feature) {
        return keys.get(feature);
    }

    String label(int feature) {
        return labels.get(feature);
    }

    byte kind(int feature) {
        return kinds.get(feature);
    }

    /** How many papers have each feature. */
    int[] frequencies() {
        int[] counts = new int[features()];
        for (int i = 0; i < size; i++) {
            counts[features[i]]++;
        }
        return counts;
    }

    /**
     * How much a feature tells: the inverse document frequency of Robertson and Spärck Jones (1976) as Lucene's
     * BM25Similarity has it, next to 0 for what all papers have and never below.
     */
    static float idf(int papers, int frequency) {
        return (float) Math.log(1 + (Math.max(0, papers - frequency) + 0.5) / (frequency + 0.5));
    }
}
