package org.papergraph.queries.index;

/** Takes what a paper has of a feature. */
@FunctionalInterface
public interface ShareTaker {

    /**
     * Takes.
     *
     * @param note see {@link Vector}
     * @param share the weight times what it was to be multiplied by
     */
    void take(int feature, byte note, double share);
}
