package org.papergraph.queries.related;

import org.papergraph.ontology.Role;

/**
 * How much a concept says of what a paper is about, by its role there: what is introduced, used or worked on most, what is
 * only named least. Set by judgement, not yet by measurement.
 */
final class RoleWeights {

    /** The weight of a cited work. */
    static final double CITES = 0.5;

    private RoleWeights() {}

    static double of(Role role) {
        return switch (role) {
            case INTRODUCES, USES, ADDRESSES -> 1.0;
            case EVALUATED_ON -> 0.8;
            case COMPARES_WITH -> 0.5;
            case MENTIONS -> 0.3;
        };
    }
}
