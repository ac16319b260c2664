package org.papergraph.queries.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/**
 * What is one step away, and how far that is: 1, half the logarithm of the number of papers that have what the step goes through,
 * and less for what a paper is about than for what it merely names. Keeps the counts that it has made, so one serves one
 * question.
 */
final class Nearness {

    private static final double NAMED_ONLY = 0.3;

    private final IdView ids;
    private final boolean authors;
    private final NodeId mentions;
    private final NodeId cites;
    private final NodeId creator;
    private final NodeId broader;
    private final Map<Role, NodeId> roles = new EnumMap<>(Role.class);
    private final Map<NodeId, Map<NodeId, Long>> counts = new HashMap<>();

    Nearness(GraphView view, boolean authors) {
        this.ids = view.ids();
        this.authors = authors;
        this.mentions = ids.id(Vocabulary.MENTIONS);
        this.cites = ids.id(Vocabulary.CITES);
        this.creator = ids.id(Vocabulary.CREATOR);
        this.broader = ids.id(Vocabulary.BROADER);
        for (Role role : Role.values()) {
            roles.put(role, ids.id(Vocabulary.role(role)));
        }
    }

    /** Every neighbour with the length of the shortest step there. */
    Map<NodeId, Double> of(NodeId node) {
        Map<NodeId, Double> near = new LinkedHashMap<>();
        roles.forEach((role, property) -> {
            double more = role == Role.INTRODUCES ? 0 : role == Role.MENTIONS ? NAMED_ONLY : NAMED_ONLY / 3;
            ids.forEach(node, property, IdView.ANY, (s, p, o) -> add(near, o, length(having(mentions, o)) + more));
            ids.forEach(IdView.ANY, property, node, (s, p, o) -> add(near, s, length(having(mentions, o)) + more));
        });
        both(near, node, cites);
        both(near, node, broader);
        if (authors) {
            both(near, node, creator);
        }
        return near;
    }

    private void both(Map<NodeId, Double> near, NodeId node, NodeId property) {
        ids.forEach(node, property, IdView.ANY, (s, p, o) -> add(near, o, length(having(property, o))));
        ids.forEach(IdView.ANY, property, node, (s, p, o) -> add(near, s, length(having(property, o))));
    }

    /** How many papers cite a paper. */
    long citing(Node paper) {
        return having(cites, ids.id(paper));
    }

    private long having(NodeId property, NodeId node) {
        return counts.computeIfAbsent(property, p -> new HashMap<>())
                .computeIfAbsent(node, n -> ids.count(IdView.ANY, property, n));
    }

    private static double length(long papers) {
        return 1 + Math.log((double) Math.max(1, papers)) / 2;
    }

    private static void add(Map<NodeId, Double> near, NodeId node, double length) {
        near.merge(node, length, Math::min);
    }
}
