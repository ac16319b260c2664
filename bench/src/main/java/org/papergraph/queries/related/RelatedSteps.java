package org.papergraph.queries.related;

import java.util.List;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;

/** A question for related papers step by step, to see what each costs. Stands in the package whose steps it takes. */
public final class RelatedSteps {

    private final PaperIndex index;
    private final References references;

    public RelatedSteps(GraphView view, PaperIndex index) {
        this.index = index;
        this.references = new References(view);
    }

    /** What a question asks for, and what came of it so far. */
    public final class Asked {

        private final RelatedQuestion question;
        private final Demand demand;
        private Ranking.Best best;

        private Asked(RelatedQuestion question) {
            this.question = question;
            this.demand = new Demand(index, question);
            this.best = new Ranking.Best(List.of(), Kindred.none(index, demand));
        }

        public void rank() {
            best = new Ranking(index, question, demand).best();
        }

        /** Ranks by everything, leaving nothing out: every feature is counted, and the topics of every paper that shares one. */
        public void rankWhole() {
            best = new Ranking(index, question, demand, Long.MAX_VALUE, index.papers()).best();
        }

        /** Numbers of the papers that were found, the best first. */
        public int[] papers() {
            return best.papers().stream().mapToInt(Ranking.Scored::paper).toArray();
        }

        /** The sum of the scores. */
        public double score() {
            return best.papers().stream().mapToDouble(Ranking.Scored::score).sum();
        }

        public List<Related> reasons() {
            return new Reasons(index, demand, best.kindred(), references).of(best.papers());
        }

        /** Pairs of a paper and a feature. */
        public long pairs() {
            long pairs = 0;
            for (int place = 0; place < demand.size(); place++) {
                pairs += index.frequency(demand.feature(place));
            }
            return pairs;
        }
    }

    /** Gathers what a question asks for. */
    public Asked ask(RelatedQuestion question) {
        return new Asked(question);
    }
}
