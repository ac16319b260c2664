package org.papergraph.queries.related;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;

/**
 * Ranks the papers that have something in common with one paper, by the cosine of their tf-idf vectors (Salton &amp;
 * Buckley 1988, "Term-weighting approaches in automatic text retrieval", where a concept's role stands in for its
 * frequency). The dimensions are the concepts and the cited works (bibliographic coupling, Kessler 1963), so one score
 * holds both kinds of reason.
 */
public final class RelatedPapers {

    private final GraphView view;

    public RelatedPapers(GraphView view) {
        this.view = view;
    }

    /**
     * The papers most like one paper. Only papers with a summary; never the paper itself, nor another of the same title.
     *
     * @param limit how many at most; positive
     */
    public RelatedAnswer related(PaperRef paper, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is positive: " + limit);
        }
        FeatureReader reader = new FeatureReader(view);
        Seed seed = new Seed(view.ids().id(NodeFactory.createURI(paper.iri())), reader);
        Reasons reasons = new Reasons(view, reader, seed);
        List<Related> papers = new Ranking(view, reader, seed, paper, limit)
                .best().stream().map(reasons::of).toList();
        return new RelatedAnswer(paper, papers, papers.isEmpty() ? Optional.of(why(paper, seed)) : Optional.empty());
    }

    private static String why(PaperRef paper, Seed seed) {
        if (!paper.summarised()) {
            return "the graph has no summary of it, it is only cited";
        }
        return seed.features().isEmpty()
                ? "no concept and no cited work was found in its summary"
                : "no other paper has a concept or a cited work in common with it";
    }
}
