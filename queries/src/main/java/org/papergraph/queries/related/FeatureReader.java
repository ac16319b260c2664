package org.papergraph.queries.related;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;

/** Reads what papers have and how rare it is. Keeps the counts that it has made, so one reader serves one question. */
final class FeatureReader {

    private final GraphView view;
    private final long papers;
    private final Map<Node, Role> roles = new HashMap<>();
    private final Map<Feature, Long> frequencies = new HashMap<>();

    FeatureReader(GraphView view) {
        this.view = view;
        for (Role role : Role.values()) {
            roles.put(Vocabulary.role(role), role);
        }
        // One summary reviews one paper; that some share one makes N a little too large, for all papers alike.
        this.papers = view.count(Node.ANY, Vocabulary.REVIEWS, Node.ANY);
    }

    /** What a paper has, each with the weightiest of its roles there; a cited work's role is that it is mentioned. */
    Map<Feature, Role> of(Node paper) {
        Map<Feature, Role> features = new HashMap<>();
        view.forEach(paper, Node.ANY, Node.ANY, triple -> {
            Role role = roles.get(triple.getPredicate());
            if (role != null) {
                features.merge(new Feature(triple.getObject(), false), role, FeatureReader::weightier);
            } else if (triple.getPredicate().equals(Vocabulary.CITES)) {
                features.put(new Feature(triple.getObject(), true), Role.MENTIONS);
            }
        });
        return features;
    }

    /** The papers that have a feature, each with the weightiest of its roles. */
    Map<Node, Role> papersWith(Feature feature) {
        Map<Node, Role> having = new HashMap<>();
        if (feature.cited()) {
            view.subjects(Vocabulary.CITES, feature.node()).forEach(paper -> having.put(paper, Role.MENTIONS));
        } else {
            for (Map.Entry<Node, Role> role : roles.entrySet()) {
                view.subjects(role.getKey(), feature.node())
                        .forEach(paper -> having.merge(paper, role.getValue(), FeatureReader::weightier));
            }
        }
        frequencies.put(feature, (long) having.size());
        return having;
    }

    long frequency(Feature feature) {
        return frequencies.computeIfAbsent(
                feature, f -> view.count(Node.ANY, f.cited() ? Vocabulary.CITES : Vocabulary.MENTIONS, f.node()));
    }

    /**
     * What a feature weighs for a paper: the role's weight times the inverse document frequency of Robertson and Spärck
     * Jones (1976) as Lucene's BM25Similarity has it, which is next to 0 for what all papers have and never below.
     */
    double weight(Feature feature, Role role) {
        long frequency = frequency(feature);
        double idf = Math.log(1 + (Math.max(0, papers - frequency) + 0.5) / (frequency + 0.5));
        return idf * (feature.cited() ? RoleWeights.CITES : RoleWeights.of(role));
    }

    /** The length of a paper's vector of weights. */
    double norm(Map<Feature, Role> features) {
        double squares = 0;
        for (Map.Entry<Feature, Role> feature : features.entrySet()) {
            double weight = weight(feature.getKey(), feature.getValue());
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    private static Role weightier(Role one, Role other) {
        int byWeight = Double.compare(RoleWeights.of(one), RoleWeights.of(other));
        return byWeight > 0 || (byWeight == 0 && one.compareTo(other) <= 0) ? one : other;
    }
}
