package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.ontology.Role;

/** The paper asked about: its features, the weightiest first. */
final class Seed {

    /**
     * @param squares the sum of the squared weights of this feature and all that weigh less
     */
    record Weighted(Feature feature, Role role, double weight, double squares) {}

    private final NodeId paper;
    private final Map<Feature, Role> roles;
    private final List<Weighted> features = new ArrayList<>();
    private final double norm;

    Seed(NodeId paper, FeatureReader reader) {
        this.paper = paper;
        this.roles = reader.of(paper);
        List<Map.Entry<Feature, Role>> lightestFirst = new ArrayList<>(roles.entrySet());
        lightestFirst.sort(Comparator.comparingDouble(
                        (Map.Entry<Feature, Role> entry) -> reader.weight(entry.getKey(), entry.getValue()))
                .thenComparing(entry -> entry.getKey().node()));
        double squares = 0;
        for (Map.Entry<Feature, Role> entry : lightestFirst) {
            double weight = reader.weight(entry.getKey(), entry.getValue());
            squares += weight * weight;
            features.add(0, new Weighted(entry.getKey(), entry.getValue(), weight, squares));
        }
        this.norm = Math.sqrt(squares);
    }

    NodeId paper() {
        return paper;
    }

    List<Weighted> features() {
        return features;
    }

    Map<Feature, Role> roles() {
        return roles;
    }

    double norm() {
        return norm;
    }

    /** The sum of the squared weights of all features from this one on. */
    double squaresFrom(int index) {
        return index < features.size() ? features.get(index).squares() : 0;
    }
}
