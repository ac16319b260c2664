package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Vector;

/**
 * Says why papers scored as they did. Of all of them it is first found out in numbers what is to be told, then the names are read: so
 * the memory is waited for once, not paper by paper, name by name.
 */
final class Reasons {

    private static final double DECIMALS = 10_000;

    static final Comparator<SharedName> WEIGHTIEST =
            Comparator.comparingDouble(SharedName::weight).reversed().thenComparing(SharedName::name);

    private final PaperIndex index;
    private final Demand demand;
    private final Kindred kindred;
    private final References references;

    Reasons(PaperIndex index, Demand demand, Kindred kindred, References references) {
        this.index = index;
        this.demand = demand;
        this.kindred = kindred;
        this.references = references;
    }

    List<Related> of(List<Ranking.Scored> scored) {
        int[] papers = scored.stream().mapToInt(Ranking.Scored::paper).toArray();
        index.awaitPapers(papers);
        List<Vector> vectors = index.stored(papers);
        double[] topics = kindred.topics().scores(index.topics().copy(papers), papers.length);
        int[][] words = new KindredWords(index, demand.factors(), kindred.topics()).of(vectors, topics);
        List<ReasonsOfPaper> reasons = new ArrayList<>();
        for (int i = 0; i < papers.length; i++) {
            ReasonsOfPaper one = new ReasonsOfPaper(index, demand);
            index.shares(vectors.get(i), demand.factors(), one.shared());
            index.shares(vectors.get(i), kindred.concepts(papers[i]), one.kindred());
            one.addTopic(topics[i], words[i]);
            one.awaitNames();
            reasons.add(one);
        }
        List<Related> related = new ArrayList<>();
        for (int i = 0; i < papers.length; i++) {
            related.add(related(scored.get(i), reasons.get(i)));
        }
        return related;
    }

    private Related related(Ranking.Scored scored, ReasonsOfPaper reasons) {
        reasons.name();
        String iri = index.iri(scored.paper());
        return new Related(
                iri,
                references.paperKey(iri),
                index.label(scored.paper()),
                index.year(scored.paper()),
                index.summaries(scored.paper()),
                rounded(scored.score()),
                reasons.shares(),
                reasons.concepts(),
                reasons.citations(),
                reasons.citing(),
                reasons.authors(),
                reasons.words(),
                reasons.kindredWords(),
                reasons.kindredConcepts(),
                List.of());
    }

    /** As it is told. */
    static double rounded(double value) {
        return told(value) / DECIMALS;
    }

    /** The same in units of the last digit. */
    static long told(double value) {
        return Math.round(value * DECIMALS);
    }
}
