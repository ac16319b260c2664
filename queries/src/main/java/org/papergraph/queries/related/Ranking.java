package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Terms;

/**
 * Ranks all papers by a demand, term at a time: goes through the papers of each feature that is worth while ({@link
 * DemandOrder}), which in a small corpus are all features. What is left is counted only for the papers that are best without it
 * (<em>candidates</em>), one by one, until the next one would need more of it than any has: the second step of max score (Turtle
 * and Flood 1995) with what is likely in place of what is possible, so a paper may be missed that owes its place to common
 * words alone. The scores are exact.
 */
final class Ranking {

    /** A paper that scored. */
    record Scored(int paper, double score) {}

    private static final Comparator<Scored> BEST_FIRST =
            Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::paper);

    /** Scores that differ by less are equal: the order of additions must not decide. */
    private static final double ROUNDING = 1e-6;

    /** So many more than asked for are looked at one by one, as sums of floats may be in another order. */
    private static final int SPARE = 6;

    /** So many are kept to be looked at, and so many for each paper asked for, if those are more. */
    private static final int CANDIDATES = 200;

    private static final int CANDIDATES_FOR_ONE = 10;

    /** So many are looked at for each of these at a glance. */
    private static final int SKETCHED_FOR_ONE = 3;

    /** So many are looked at for each paper asked for before it may be enough. */
    private static final int FIRST_FOR_ONE = 1;

    /** So many papers tell what else the seed is about. */
    private static final int NEAREST = 5;

    private static final int NEAREST_OF = 20;
    private static final int NEAREST_AMONG = 100;

    /** So many are looked at together after that. */
    private static final int AT_A_TIME = 8;

    /** So many more are found than are wanted, as some may fail the test of their title. */
    private static final int FAILING = 4;

    /** It is enough when the next one would need so many deviations more than the others have of what is left. */
    private static final double DEVIATIONS = 4;

    /** So many pairs of a paper and a feature are gone through in any case. */
    private static final long WORTH_WHILE = 40_000;

    /** So many are gone through for each paper of the graph, if that is more. */
    private static final double WORTH_WHILE_FOR_ONE = 0.27;

    /** So many times that if topics do not count: there are fewer features to choose from, and each tells more. */
    private static final double WITHOUT_TOPICS = 2.25;

    private final PaperIndex index;
    private final RelatedQuestion question;
    private final Demand demand;
    private final Eligible eligible;
    private final long worthWhile;
    private final int candidates;

    Ranking(PaperIndex index, RelatedQuestion question, Demand demand) {
        this(index, question, demand, worthWhile(index, demand), CANDIDATES);
    }

    private static long worthWhile(PaperIndex index, Demand demand) {
        double pairs = Math.max(WORTH_WHILE, WORTH_WHILE_FOR_ONE * index.papers());
        return (long) (demand.topics().isNothing() ? WITHOUT_TOPICS * pairs : pairs);
    }

    /**
     * @param worthWhile how many pairs of a paper and a feature are gone through, at most
     * @param candidates how many papers are then kept to be looked at one by one, at least
     */
    Ranking(PaperIndex index, RelatedQuestion question, Demand demand, long worthWhile, int candidates) {
        this.index = index;
        this.question = question;
        this.demand = demand;
        this.eligible = new Eligible(index, question, demand.papers());
        this.worthWhile = worthWhile;
        this.candidates = candidates;
    }

    /**
     * The best papers, the best of them first; of equals the one whose IRI comes first.
     *
     * @param kindred what was asked for beside the demand's features
     */
    record Best(List<Scored> papers, Kindred kindred) {}

    Best best() {
        int wanted = atMost(Math.max(candidates, (long) CANDIDATES_FOR_ONE * question.limit()));
        DemandOrder order = new DemandOrder(index, demand, wanted < index.papers() ? worthWhile : Long.MAX_VALUE);
        boolean whole = order.isWhole();
        boolean topical = !demand.topics().isNothing();
        boolean moved = topical || question.weights().of(Part.KINDRED) > 0;
        int few = atMost(Math.max(NEAREST_AMONG, (long) CANDIDATES_FOR_ONE * question.limit()));
        int sketched = topical ? atMost((long) SKETCHED_FOR_ONE * wanted) : wanted;
        Counted found = counted(order.counted(), topical || !whole ? sketched : moved ? few : enough());
        if (!whole && found.size() < wanted) {
            // If they are few, papers that share nothing but what was left out may be among those asked for.
            whole = true;
            found = counted(demand.factors().terms(), sketched);
        }
        ExactScores exact = new ExactScores(index, demand.factors());
        Kindred seeds = Kindred.none(index, demand);
        if (!moved) {
            return best(new BestFirst(found.papers(), found.scores()), exact, seeds, whole);
        }
        int first = topical ? NEAREST_AMONG : few;
        Candidates all = topical
                ? Candidates.of(index, found, demand.topics(), wanted, first)
                : Candidates.of(index, found, first);
        BestFirst near = all.best(demand.topics(), first);
        Kindred kindred = Kindred.of(index, question, demand, nearest(near, exact, seeds, whole));
        // Kindred concepts hardly ever bring a paper to the fore that is not among the first without them.
        return best(all.best(kindred, topical ? wanted : first), exact, kindred, whole);
    }

    private Best best(BestFirst found, ExactScores exact, Kindred kindred, boolean whole) {
        return new Best(inOrder(whole ? all(found, enough(), exact, kindred) : looked(found, exact, kindred)), kindred);
    }

    /** The best of all; a few more are looked at, as what was left out of the counting may change their order. */
    private static List<Integer> nearest(BestFirst found, ExactScores exact, Kindred seeds, boolean whole) {
        if (whole) {
            return Arrays.stream(found.next(NEAREST).papers()).boxed().toList();
        }
        return all(found, NEAREST_OF, exact, seeds).stream()
                .sorted(BEST_FIRST)
                .limit(NEAREST)
                .map(Scored::paper)
                .toList();
    }

    private int enough() {
        return atMost((long) question.limit() + SPARE);
    }

    private int atMost(long wanted) {
        return (int) Math.max(1, Math.min(wanted, index.papers()));
    }

    /** The best by the sum of some features. */
    private Counted counted(Terms terms, int most) {
        return index.withScores(terms, scores -> {
            eligible.strike(scores);
            Counted best = Counted.of(scores, most + FAILING, paper -> true);
            boolean all = best.size() < most + FAILING;
            // For each paper that is asked about one has to wait for the memory, so the best alone are.
            best.keep(eligible::has);
            if (all || best.size() >= most) {
                best.keep(most);
                return best;
            }
            return Counted.of(scores, most, eligible::has);
        });
    }

    /** Looks at candidates, the best first, until one is so far behind that what is left will not bring it to the fore. */
    private List<Scored> looked(BestFirst found, ExactScores exact, Kindred kindred) {
        TopScores best = new TopScores(atMost(question.limit()));
        Spread left = new Spread();
        List<Scored> looked = new ArrayList<>();
        int first = (int) Math.min((long) FIRST_FOR_ONE * question.limit(), index.papers());
        BestFirst.Some some = found.next(first);
        while (some.papers().length > 0) {
            exact.look(some.papers());
            for (int i = 0; i < some.papers().length; i++) {
                float counted = some.scores()[i];
                if (looked.size() >= first && counted + left.above(DEVIATIONS) < best.least()) {
                    return looked;
                }
                int paper = some.papers()[i];
                double score = exact.of(paper) + kindred.score(paper);
                left.add(score - counted);
                if (score > best.least()) {
                    best.add(paper, (float) score);
                }
                looked.add(scored(paper, score));
            }
            some = found.next(AT_A_TIME);
        }
        return looked;
    }

    private static List<Scored> all(BestFirst found, int most, ExactScores exact, Kindred kindred) {
        int[] papers = found.next(most).papers();
        exact.look(papers);
        return Arrays.stream(papers)
                .mapToObj(paper -> scored(paper, exact.of(paper) + kindred.score(paper)))
                .toList();
    }

    private static Scored scored(int paper, double score) {
        return new Scored(paper, Math.round(score / ROUNDING) * ROUNDING);
    }

    private List<Scored> inOrder(List<Scored> scored) {
        return scored.stream()
                .filter(one -> one.score() > 0)
                .sorted(BEST_FIRST)
                .limit(question.limit())
                .toList();
    }
}
