package org.papergraph.queries.related;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much each part counts; those that are not named, not at all. A part is 1 for a paper that has all that the seed has.
 *
 * @param of not negative
 */
public record PartWeights(Map<Part, Double> of) {

    /**
     * The usual ones. That of the words against the concepts is what ranks best on a fold of CSFCube (Mysore et al. 2021; see
     * bench/RESULTS.md), and that of topics likewise. The others are set by hand: no collection with citations was at hand.
     */
    public static final PartWeights ALL = new PartWeights(Map.of(
            Part.CONCEPTS,
            0.10,
            Part.CITATIONS,
            0.30,
            Part.COCITATIONS,
            0.20,
            Part.AUTHORS,
            0.03,
            Part.WORDS,
            1.0,
            Part.TOPIC,
            0.3));

    /**
     * Of 0.9 to 1.5 for what the nearest papers have each ranks as well as the next on the fold of CSFCube, and better than less; 2
     * is too much.
     */
    public static final PartWeights BY_CONCEPTS = new PartWeights(Map.of(Part.CONCEPTS, 1.0, Part.KINDRED, 1.2));

    public static final PartWeights BY_CITATIONS = new PartWeights(Map.of(Part.CITATIONS, 0.6, Part.COCITATIONS, 0.4));
    public static final PartWeights BY_TEXT = new PartWeights(Map.of(Part.WORDS, 1.0, Part.TOPIC, 0.3));

    public PartWeights {
        if (of.values().stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("weights are not negative: " + of);
        }
        EnumMap<Part, Double> copy = new EnumMap<>(Part.class);
        copy.putAll(of);
        of = Collections.unmodifiableMap(copy);
    }

    /** Concepts alone. */
    static PartWeights concepts(double weight) {
        return new PartWeights(Map.of(Part.CONCEPTS, weight));
    }

    double of(Part part) {
        return of.getOrDefault(part, 0.0);
    }

    /** These, with some of them changed. */
    public PartWeights with(Map<Part, Double> changed) {
        Map<Part, Double> all = new EnumMap<>(Part.class);
        all.putAll(of);
        all.putAll(changed);
        return new PartWeights(all);
    }
}
