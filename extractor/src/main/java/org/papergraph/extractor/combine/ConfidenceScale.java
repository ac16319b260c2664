package org.papergraph.extractor.combine;

/**
 * From a combiner's probability to the confidence of an entity. An entity has passed more than the combiner, other names took
 * no place of its own from it, so it is right more often than the combiner alone would say. A logistic curve (Platt,
 * "Probabilistic Outputs for Support Vector Machines", 1999, section 2.2), fitted to cross-validated entities of the gold sets
 * and of our own annotations.
 */
final class ConfidenceScale {

    private static final double SLOPE = 0.62;
    private static final double OFFSET = 0.13;

    /** Nothing is quite certain. */
    private static final double HIGHEST = 0.998;

    private ConfidenceScale() {}

    /** The confidence, 0 to 1, in whole thousandths; a higher probability never gives a lower one. */
    static double confidence(double probability) {
        double p = Math.max(1 - HIGHEST, Math.min(HIGHEST, probability));
        double logit = Math.log(p / (1 - p));
        return Math.round(1000 / (1 + Math.exp(-(SLOPE * logit + OFFSET)))) / 1000.0;
    }
}
