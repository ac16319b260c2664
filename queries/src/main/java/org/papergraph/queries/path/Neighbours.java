package org.papergraph.queries.path;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.graph.rdf.Vocabulary;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.IdView;

/** What is one step away, and what the step costs. Keeps the counts that it has made, so one serves one question. */
final class Neighbours {

    private final IdView ids;
    private final NodeId mentions;
    private final NodeId cites;
    private final Map<NodeId, Long> naming = new HashMap<>();
    private final Map<NodeId, Long> citing = new HashMap<>();

    Neighbours(GraphView view) {
        this.ids = view.ids();
        this.mentions = ids.id(Vocabulary.MENTIONS);
        this.cites = ids.id(Vocabulary.CITES);
    }

    /** Every neighbour with the cost of the cheapest step there. */
    Map<NodeId, Double> of(NodeId node) {
        Map<NodeId, Double> prices = new LinkedHashMap<>();
        ids.forEach(node, mentions, IdView.ANY, (s, p, concept) -> add(prices, concept, price(papersNaming(concept))));
        ids.forEach(node, cites, IdView.ANY, (s, p, work) -> add(prices, work, price(papersCiting(work))));
        double named = price(papersNaming(node));
        ids.forEach(IdView.ANY, mentions, node, (paper, p, o) -> add(prices, paper, named));
        double cited = price(papersCiting(node));
        ids.forEach(IdView.ANY, cites, node, (paper, p, o) -> add(prices, paper, cited));
        return prices;
    }

    long papersNaming(NodeId concept) {
        return naming.computeIfAbsent(concept, c -> ids.count(IdView.ANY, mentions, c));
    }

    long papersCiting(NodeId work) {
        return citing.computeIfAbsent(work, w -> ids.count(IdView.ANY, cites, w));
    }

    /**
     * One for the step and half the logarithm of the number of papers that have what it goes through: the inverse document
     * frequency upside down, without the size of the corpus, which is the same for all.
     */
    static double price(long papers) {
        return 1 + Math.log((double) Math.max(1, papers)) / 2;
    }

    private static void add(Map<NodeId, Double> prices, NodeId node, double price) {
        prices.merge(node, price, Math::min);
    }
}
