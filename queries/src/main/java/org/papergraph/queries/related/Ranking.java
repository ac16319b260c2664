package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/**
 * Finds the papers of the highest cosine, exactly, without looking at all. Features are followed to the papers that have
 * them from the weightiest to the lightest. By the Cauchy-Schwarz inequality a paper scores at most the length of the part
 * of the seed's vector that it shares, over the length of the whole: so most papers need not be read, and what is left of
 * the features (the hubs) need not be followed as soon as their part is too short for the answer.
 */
final class Ranking {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.paper().iri());

    /** Scores that differ by less are equal: the order of additions must not decide. */
    private static final double ROUNDING = 1e-9;

    private final GraphView view;
    private final References references;
    private final FeatureReader reader;
    private final Seed seed;
    private final String seedTitle;
    private final int limit;
    /** The papers met and not yet read, with the squared weights of what they are known to share. */
    private final Map<NodeId, Double> met = new HashMap<>();

    private final Set<NodeId> read = new HashSet<>();
    private final PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());

    Ranking(GraphView view, FeatureReader reader, Seed seed, PaperRef paper, int limit) {
        this.view = view;
        this.references = new References(view);
        this.reader = reader;
        this.seed = seed;
        this.seedTitle = LabelKey.of(paper.label());
        this.limit = limit;
        read.add(seed.paper());
    }

    /** The best papers, the best of them first. */
    List<Scored> best() {
        int next = 0;
        while (next < seed.features().size() && reaches(seed.squaresFrom(next))) {
            next = follow(next);
            readBest(seed.squaresFrom(next));
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    /** Follows the features that make up half of what is left, and says where it stopped. */
    private int follow(int from) {
        double half = seed.squaresFrom(from) / 2;
        int next = from;
        do {
            Seed.Weighted feature = seed.features().get(next);
            double square = feature.weight() * feature.weight();
            for (NodeId paper : reader.papersWith(feature.feature())) {
                if (!read.contains(paper)) {
                    met.merge(paper, square, Double::sum);
                }
            }
            next++;
        } while (seed.squaresFrom(next) > half);
        return next;
    }

    /** Reads the papers that may belong to the answer, the likeliest first. */
    private void readBest(double squaresLeft) {
        List<Map.Entry<NodeId, Double>> likeliestFirst = new ArrayList<>(met.entrySet());
        likeliestFirst.sort(
                Map.Entry.<NodeId, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        for (Map.Entry<NodeId, Double> candidate : likeliestFirst) {
            if (!reaches(candidate.getValue() + squaresLeft)) {
                return;
            }
            met.remove(candidate.getKey());
            read.add(candidate.getKey());
            score(candidate.getKey());
        }
    }

    /** Whether a paper that shares no more than this part of the seed may still belong to the answer. */
    private boolean reaches(double squares) {
        return best.size() < limit
                || Math.sqrt(squares) / seed.norm() + ROUNDING >= best.element().score();
    }

    private void score(NodeId id) {
        Map<Feature, Role> features = reader.of(id);
        double product = 0;
        for (Seed.Weighted shared : seed.features()) {
            Role role = features.get(shared.feature());
            if (role != null) {
                product += shared.weight() * reader.weight(shared.feature(), role);
            }
        }
        double norm = reader.norm(features);
        double score = Math.round(product / (seed.norm() * norm) / ROUNDING) * ROUNDING;
        if (best.size() == limit && score < best.element().score()) {
            return;
        }
        PaperRef paper = references.paper(view.ids().node(id));
        if (paper.summarised() && !LabelKey.of(paper.label()).equals(seedTitle)) {
            best.add(new Scored(id, paper, features, norm, score));
            if (best.size() > limit) {
                best.remove();
            }
        }
    }
}
