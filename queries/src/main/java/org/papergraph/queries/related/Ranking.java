package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.papergraph.queries.index.PaperIndex;

/**
 * Ranks all papers by a demand: goes through the papers of each feature asked for, the rarest first (term at a time), and
 * leaves out the rest when what it can add no longer brings a paper among the best that has nothing of the others (Turtle and Flood
 * 1995, "max score"). Exact.
 */
final class Ranking {

    /** A paper that scored. */
    record Scored(int paper, double score) {}

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::paper);

    /** Scores that differ by less are equal: the order of additions must not decide. */
    private static final float ROUNDING = 1e-6f;

    /** Of more than so many it is not worth while to look at each. */
    private static final int CANDIDATES = 2_000;

    /** More than what rounding can do to a sum. */
    private static final float SAFETY = 1e-4f;

    private final PaperIndex index;
    private final RelatedQuestion question;
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> titles = new HashSet<>();

    Ranking(PaperIndex index, RelatedQuestion question) {
        this.index = index;
        this.question = question;
        List.of(question.seeds(), question.not())
                .forEach(papers -> papers.forEach(seed -> {
                    int number = index.paper(seed.iri());
                    if (number >= 0) {
                        left.add(number);
                        titles.add(index.title(number));
                    }
                }));
        question.seen().forEach(iri -> left.add(index.paper(iri)));
    }

    /** The best papers, the best of them first; of equals the one whose IRI comes first. */
    List<Scored> best(Demand demand) {
        float[] scores = new float[index.papers()];
        DemandOrder order = new DemandOrder(index, demand);
        long since = 0;
        float least = Float.MAX_VALUE;
        for (int done = 0; done < order.size(); done++) {
            // To look for the best costs as much as to add so many.
            boolean worthIt = since > scores.length / 2 && order.left(done) > scores.length;
            if (worthIt && order.most(done) < least) {
                since = 0;
                least = leastOfBest(scores);
                int[] candidates = candidates(scores, least - order.most(done) - SAFETY);
                if (candidates.length > 0) {
                    return best(candidates, scores, order.rest(done));
                }
            }
            since += order.frequency(done);
            index.addTo(scores, order.feature(done), order.factor(done));
        }
        return best(scores);
    }

    /** The papers that have so much; none, if they are many. */
    private int[] candidates(float[] scores, float least) {
        if (least <= 0) {
            return new int[0];
        }
        int[] found = new int[CANDIDATES];
        int size = 0;
        for (int paper = 0; paper < scores.length; paper++) {
            if (scores[paper] >= least && belongs(paper)) {
                if (size == CANDIDATES) {
                    return new int[0];
                }
                found[size++] = paper;
            }
        }
        return Arrays.copyOf(found, size);
    }

    /** What the last of the best has so far; 0 if they are not that many. */
    private float leastOfBest(float[] scores) {
        if (question.limit() > CANDIDATES) {
            return 0;
        }
        PriorityQueue<Float> best = new PriorityQueue<>();
        float least = 0;
        for (int paper = 0; paper < scores.length; paper++) {
            if (scores[paper] > least && belongs(paper)) {
                best.add(scores[paper]);
                if (best.size() > question.limit()) {
                    best.remove();
                }
                least = best.size() < question.limit() ? 0 : best.element();
            }
        }
        return least;
    }

    private List<Scored> best(int[] candidates, float[] scores, DemandOrder.Rest rest) {
        List<Scored> best = new ArrayList<>();
        float[] added = new float[rest.features().length];
        for (int paper : candidates) {
            float score = scores[paper];
            index.setTo(added, paper, rest.features(), rest.factors());
            // In the order in which it would have been added, so that it comes to the very same.
            for (int turn : rest.turns()) {
                score += added[turn];
            }
            best.add(scored(paper, score));
        }
        best.sort(BEST_FIRST);
        return List.copyOf(best.subList(0, Math.min(question.limit(), best.size())));
    }

    private List<Scored> best(float[] scores) {
        PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
        float least = ROUNDING;
        for (int paper = 0; paper < scores.length; paper++) {
            if (scores[paper] >= least && belongs(paper)) {
                best.add(scored(paper, scores[paper]));
                if (best.size() > question.limit()) {
                    best.remove();
                    // One that is equal but for rounding must not be passed over.
                    least = (float) best.element().score() - ROUNDING;
                }
            }
        }
        List<Scored> sorted = new ArrayList<>(best);
        sorted.sort(BEST_FIRST);
        return sorted;
    }

    private static Scored scored(int paper, float score) {
        return new Scored(paper, Math.round(score / ROUNDING) * (double) ROUNDING);
    }

    private boolean belongs(int paper) {
        return !left.contains(paper)
                && !titles.contains(index.title(paper))
                && question.years().has(index.year(paper));
    }
}
