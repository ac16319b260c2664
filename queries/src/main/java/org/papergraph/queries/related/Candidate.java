package org.papergraph.queries.related;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.Role;

/** What a paper has in common with the seed, while it is being collected. */
final class Candidate {

    private final Node paper;
    private final Map<Feature, Role> shared = new HashMap<>();
    private double product;
    private double squares;

    Candidate(Node paper) {
        this.paper = paper;
    }

    void share(Feature feature, Role role, double seedWeight, double weight) {
        shared.put(feature, role);
        product += seedWeight * weight;
        squares += weight * weight;
    }

    Node paper() {
        return paper;
    }

    /** The shared features, each with its role in this paper. */
    Map<Feature, Role> shared() {
        return shared;
    }

    /** The scalar product of both vectors. */
    double product() {
        return product;
    }

    /** The product divided by the least length that this paper's vector can have. */
    double bound() {
        return squares == 0 ? 0 : product / Math.sqrt(squares);
    }
}
