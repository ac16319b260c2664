package org.papergraph.queries.related;

import java.util.List;
import org.papergraph.queries.index.Factors;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Vector;

/**
 * What the papers nearest to the seeds tell of what these are about and do not say themselves: topics, moved halfway to those of the
 * nearest, and concepts that the nearest have and no seed has (pseudo relevance feedback: Rocchio 1971, Salton and Buckley 1990).
 */
final class Kindred {

    private final TopicDemand topics;
    private final Factors concepts;
    private final ExactScores shared;

    private Kindred(PaperIndex index, TopicDemand topics, Factors concepts) {
        this.topics = topics;
        this.concepts = concepts;
        this.shared = new ExactScores(index, concepts);
    }

    /** Topics as the seeds have them, and no further concepts. */
    static Kindred none(PaperIndex index, Demand demand) {
        return new Kindred(index, demand.topics(), new Factors(index, 0));
    }

    /** What some papers tell; nothing if there are none. */
    static Kindred of(PaperIndex index, RelatedQuestion question, Demand demand, List<Integer> nearest) {
        return new Kindred(
                index, demand.topics().towards(nearest), concepts(index, question, demand.factors(), nearest));
    }

    /** Each of the nearest asks as if it were the seed, and what they ask for is divided by their number. */
    private static Factors concepts(PaperIndex index, RelatedQuestion question, Factors own, List<Integer> nearest) {
        double weight = question.weights().of(Part.KINDRED);
        FeatureSums all = new FeatureSums();
        if (weight > 0) {
            RelatedQuestion alone = question.by(PartWeights.concepts(weight));
            for (int paper : nearest) {
                SeedVector seed = new SeedVector(index, alone);
                Vector vector = index.vector(paper);
                seed.add(vector, vector.before(index.end(Space.NAMED_CONCEPTS)));
                seed.addTo(all, 1.0 / nearest.size());
            }
        }
        all.order();
        Factors factors = new Factors(index, all.size());
        for (int place = 0; place < all.size(); place++) {
            if (!own.has(all.feature(place))) {
                factors.put(all.feature(place), all.sum(place));
            }
        }
        return factors;
    }

    /** Looks at papers that are going to be asked about, all at once. */
    void look(int[] papers) {
        if (concepts.size() > 0) {
            shared.look(papers);
        }
    }

    /** What a paper gets. */
    double score(int paper) {
        return topics.score(paper) + ofConcepts(paper);
    }

    /** What a paper gets for concepts. */
    double ofConcepts(int paper) {
        return concepts.size() == 0 ? 0 : shared.of(paper);
    }

    TopicDemand topics() {
        return topics;
    }

    /** By how much what a paper has of each further concept is to be multiplied. */
    Factors concepts() {
        return concepts;
    }
}
