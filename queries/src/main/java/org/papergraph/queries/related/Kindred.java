package org.papergraph.queries.related;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.queries.index.Factors;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Terms;
import org.papergraph.queries.index.Vector;

/**
 * What the papers nearest to the seeds tell of what these are about and do not say themselves: topics, moved halfway to those of the
 * nearest, and concepts that the nearest have and no seed has (pseudo relevance feedback: Rocchio 1971, Salton and Buckley 1990). None
 * of the nearest gets anything for concepts of its own.
 */
final class Kindred {

    private final PaperIndex index;
    private final TopicDemand topics;
    private final Factors concepts;
    /** For each of the nearest those of the others. */
    private final Map<Integer, Factors> ofOthers;

    private final ExactScores shared;

    private Kindred(PaperIndex index, TopicDemand topics, Factors concepts, Map<Integer, Factors> ofOthers) {
        this.index = index;
        this.topics = topics;
        this.concepts = concepts;
        this.ofOthers = ofOthers;
        this.shared = new ExactScores(index, concepts);
    }

    /** Topics as the seeds have them, and no further concepts. */
    static Kindred none(PaperIndex index, Demand demand) {
        return new Kindred(index, demand.topics(), new Factors(new Terms(index, 0)), Map.of());
    }

    /** What some papers tell; nothing if there are none. */
    static Kindred of(PaperIndex index, RelatedQuestion question, Demand demand, List<Integer> nearest) {
        TopicDemand topics = demand.topics().towards(nearest);
        double weight = question.weights().of(Part.KINDRED);
        if (weight == 0) {
            return new Kindred(index, topics, new Factors(new Terms(index, 0)), Map.of());
        }
        RelatedQuestion alone = question.by(PartWeights.concepts(weight));
        Map<Integer, SeedVector> asked = new HashMap<>();
        for (int paper : nearest) {
            SeedVector seed = new SeedVector(index, alone);
            Vector vector = index.vector(paper);
            seed.add(vector, vector.before(index.end(Space.NAMED_CONCEPTS)));
            asked.put(paper, seed);
        }
        Map<Integer, Factors> ofOthers = new HashMap<>();
        for (int paper : nearest) {
            List<SeedVector> others = nearest.stream()
                    .filter(other -> other != paper)
                    .map(asked::get)
                    .toList();
            ofOthers.put(paper, mean(index, others, demand.factors()));
        }
        List<SeedVector> all = nearest.stream().map(asked::get).toList();
        return new Kindred(index, topics, mean(index, all, demand.factors()), ofOthers);
    }

    /** Each asks as if it were the seed, and what they ask for, and no seed has, is divided by their number. */
    private static Factors mean(PaperIndex index, List<SeedVector> papers, Factors own) {
        FeatureSums sums = new FeatureSums();
        papers.forEach(paper -> paper.addTo(sums, 1.0 / papers.size()));
        sums.order();
        Terms terms = new Terms(index, sums.size());
        for (int place = 0; place < sums.size(); place++) {
            if (!own.has(sums.feature(place))) {
                terms.put(sums.feature(place), sums.sum(place));
            }
        }
        return new Factors(terms);
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
        if (concepts.size() == 0) {
            return 0;
        }
        Factors others = ofOthers.get(paper);
        return others == null ? shared.of(paper) : index.scores(new int[] {paper}, others)[0];
    }

    TopicDemand topics() {
        return topics;
    }

    /** By how much what a paper has of each further concept is to be multiplied. */
    Factors concepts(int paper) {
        return concepts.size() == 0 ? concepts : ofOthers.getOrDefault(paper, concepts);
    }
}
