package org.papergraph.queries.related;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/** Reads what papers have and how rare it is. Keeps the counts that it has made, so one reader serves one question. */
final class FeatureReader {

    /** So many features are counted one by one; where more are asked for, it is quicker to count all. */
    private static final int COUNTED_SINGLY = 500;

    private final IdView ids;
    private final long papers;
    private final NodeId mentions;
    private final NodeId cites;
    private final Map<NodeId, Role> roles = new HashMap<>();
    private final Map<Feature, Long> frequencies = new HashMap<>();
    private int counted;

    FeatureReader(GraphView view) {
        this.ids = view.ids();
        this.mentions = ids.id(Vocabulary.MENTIONS);
        this.cites = ids.id(Vocabulary.CITES);
        for (Role role : Role.values()) {
            roles.put(ids.id(Vocabulary.role(role)), role);
        }
        // Two summaries of one paper make this a little too large, for all papers alike.
        this.papers = view.count(Node.ANY, Vocabulary.REVIEWS, Node.ANY);
    }

    /** What a paper has, each with the weightiest of its roles there; for a cited work the role means nothing. */
    Map<Feature, Role> of(NodeId paper) {
        Map<Feature, Role> features = new HashMap<>();
        ids.forEach(paper, IdView.ANY, IdView.ANY, (subject, predicate, object) -> {
            Role role = roles.get(predicate);
            if (role != null) {
                features.merge(new Feature(object, false), role, FeatureReader::weightier);
            } else if (predicate.equals(cites)) {
                features.put(new Feature(object, true), Role.MENTIONS);
            }
        });
        return features;
    }

    Set<NodeId> papersWith(Feature feature) {
        Set<NodeId> having = new LinkedHashSet<>();
        ids.forEach(
                IdView.ANY,
                feature.cited() ? cites : mentions,
                feature.node(),
                (subject, predicate, object) -> having.add(subject));
        return having;
    }

    /** How many papers have it. */
    long frequency(Feature feature) {
        Long known = frequencies.get(feature);
        if (known != null) {
            return known;
        }
        if (++counted == COUNTED_SINGLY) {
            countAll(mentions, false);
            countAll(cites, true);
        }
        return frequencies.computeIfAbsent(feature, f -> ids.count(IdView.ANY, f.cited() ? cites : mentions, f.node()));
    }

    /** Counts all objects of a property in one go; the index gives them in runs. */
    private void countAll(NodeId property, boolean cited) {
        NodeId[] object = {IdView.ANY};
        long[] run = new long[1];
        ids.forEach(IdView.ANY, property, IdView.ANY, (s, p, o) -> {
            if (!o.equals(object[0])) {
                frequencies.put(new Feature(object[0], cited), run[0]);
                object[0] = o;
                run[0] = 0;
            }
            run[0]++;
        });
        frequencies.put(new Feature(object[0], cited), run[0]);
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
