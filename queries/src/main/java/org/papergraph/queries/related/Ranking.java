package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.papergraph.queries.index.PaperIndex;

/**
 * Ranks all papers by a demand: goes through the papers of each feature asked for, the rarest first (term at a time). What is
 * left when it has gone through so many pairs as is worth while, which happens only in large corpora, are words that very many
 * papers have; they are counted only for the papers that are among the best {@value #CANDIDATES} without them. Scores are exact,
 * and a paper is passed over only if it owes its place to such words.
 */
final class Ranking {

    /** A paper that scored. */
    record Scored(int paper, double score) {}

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::paper);

    /** Scores that differ by less are equal: the order of additions must not decide. */
    private static final float ROUNDING = 1e-6f;

    /** So many are looked at one by one. */
    private static final int CANDIDATES = 1_000;

    /** Pairs of a paper and a feature that are gone through in any case; and as many as there are papers. */
    private static final long WORTH_WHILE = 100_000;

    private final PaperIndex index;
    private final RelatedQuestion question;
    private final long worthWhile;
    private final int candidates;
    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> titles = new HashSet<>();

    Ranking(PaperIndex index, RelatedQuestion question) {
        this(index, question, Math.max(WORTH_WHILE, index.papers()), CANDIDATES);
    }

    /**
     * @param worthWhile how many pairs of a paper and a feature are gone through before it may be enough
     * @param candidates how many are then looked at one by one
     */
    Ranking(PaperIndex index, RelatedQuestion question, long worthWhile, int candidates) {
        this.index = index;
        this.candidates = candidates;
        this.worthWhile = worthWhile;
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
        long pairs = 0;
        int done = 0;
        while (done < order.size() && (pairs < worthWhile || order.left(done) < scores.length)) {
            pairs += order.frequency(done);
            index.addTo(scores, order.feature(done), order.factor(done));
            done++;
        }
        if (done < order.size() && question.limit() <= candidates / 4) {
            int[] found = Candidates.of(scores, candidates);
            if (found.length >= candidates) {
                return best(found, scores, order.rest(done));
            }
        }
        return best(all(scores, order, done));
    }

    private float[] all(float[] scores, DemandOrder order, int from) {
        for (int i = from; i < order.size(); i++) {
            index.addTo(scores, order.feature(i), order.factor(i));
        }
        return scores;
    }

    private List<Scored> best(int[] papers, float[] scores, DemandOrder.Rest rest) {
        List<Scored> best = new ArrayList<>();
        float[] added = new float[rest.features().length];
        for (int paper : papers) {
            if (!belongs(paper)) {
                continue;
            }
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
