package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;

/**
 * Ranks the papers that have something in common with some papers, or with a text. Concepts, cited works, citing papers and
 * authors are compared by their tf-idf vectors (Salton and Buckley 1988), where a concept's role stands in for its frequency;
 * words by BM25 (Robertson et al. 1995).
 */
public final class RelatedPapers {

    private final PaperIndex index;
    private final References references;
    private final ConceptSentences evidence;

    /** @param index of the state of the graph that the view shows */
    public RelatedPapers(GraphView view, PaperIndex index) {
        this.index = index;
        this.references = new References(view);
        this.evidence = new ConceptSentences(view);
    }

    /** The papers most like what is asked for. Only papers with a summary; never a seed, nor another of a seed's title. */
    public RelatedAnswer answer(RelatedQuestion question) {
        Demand demand = new Demand(index, question);
        Ranking.Best best = new Ranking(index, question, demand).best();
        List<Related> papers = new Reasons(index, demand, best.kindred(), references).of(best.papers());
        return new RelatedAnswer(
                question.seeds(),
                question.text(),
                papers,
                papers.isEmpty() ? Optional.of(why(question, demand)) : Optional.empty());
    }

    /** A paper and its score, without reasons. */
    public record Ranked(String iri, double score) {}

    /** The papers of {@link #answer} alone. */
    public List<Ranked> ranked(RelatedQuestion question) {
        return new Ranking(index, question, new Demand(index, question))
                .best().papers().stream()
                        .map(scored -> new Ranked(index.iri(scored.paper()), scored.score()))
                        .toList();
    }

    /** The same answer, with sentences for the weightiest concepts of each paper. */
    public RelatedAnswer withEvidence(RelatedAnswer answer) {
        return new RelatedAnswer(
                answer.seeds(),
                answer.text(),
                answer.papers().stream()
                        .map(paper -> paper.with(evidence.of(paper)))
                        .toList(),
                answer.emptyBecause());
    }

    private String why(RelatedQuestion question, Demand demand) {
        boolean cited = question.seeds().stream().noneMatch(PaperRef::summarised)
                && !question.seeds().isEmpty();
        if (demand.size() == 0 && cited) {
            return "the graph has no summary of it, it is only cited";
        }
        if (demand.size() == 0) {
            return "nothing that could be shared was found in it";
        }
        return question.years().equals(YearRange.ALL) && question.seen().isEmpty()
                ? "no other paper has anything in common with it"
                : "no other paper of these years that is not yet seen has anything in common with it";
    }
}
