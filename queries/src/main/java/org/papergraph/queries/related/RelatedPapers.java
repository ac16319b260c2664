package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/**
 * Ranks the papers that have something in common with one paper, by the cosine of their tf-idf vectors (Salton &amp;
 * Buckley 1988, "Term-weighting approaches in automatic text retrieval", where a concept's role stands in for its
 * frequency). The dimensions are the concepts and the cited works (bibliographic coupling, Kessler 1963), so one score
 * holds both kinds of reason.
 *
 * <p>The ranking is exact. A paper's own length is read only where the best that it could still score, were it to have
 * nothing but what is shared, reaches the answer.
 */
public final class RelatedPapers {

    private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().paper().getURI());

    private final GraphView view;
    private final References references;

    public RelatedPapers(GraphView view) {
        this.view = view;
        this.references = new References(view);
    }

    /**
     * The papers most like one paper. Only papers with a summary; never the paper itself, nor another of the same title.
     *
     * @param limit how many at most; positive
     */
    public RelatedAnswer related(PaperRef seed, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is positive: " + limit);
        }
        FeatureReader reader = new FeatureReader(view);
        Node seedNode = NodeFactory.createURI(seed.iri());
        Map<Feature, Role> features = reader.of(seedNode);
        List<Candidate> candidates = candidates(seedNode, features, reader);
        double seedNorm = reader.norm(features);
        PriorityQueue<Scored> best = new PriorityQueue<>(BEST_FIRST.reversed());
        String seedTitle = LabelKey.of(seed.label());
        for (Candidate candidate : candidates) {
            if (best.size() == limit
                    && candidate.bound() / seedNorm < best.element().score()) {
                break;
            }
            score(candidate, seedNorm, seedTitle, reader).ifPresent(best::add);
            if (best.size() > limit) {
                best.remove();
            }
        }
        Reasons reasons = new Reasons(references, reader, features, seedNorm);
        List<Related> papers = best.stream().sorted(BEST_FIRST).map(reasons::of).toList();
        return new RelatedAnswer(seed, papers, papers.isEmpty() ? Optional.of(why(seed, features)) : Optional.empty());
    }

    /** Every paper that has something in common, that which may score highest first. */
    private static List<Candidate> candidates(Node seed, Map<Feature, Role> features, FeatureReader reader) {
        Map<Node, Candidate> candidates = new HashMap<>();
        features.forEach((feature, seedRole) -> reader.papersWith(feature).forEach((paper, role) -> {
            if (!paper.equals(seed)) {
                candidates
                        .computeIfAbsent(paper, Candidate::new)
                        .share(feature, role, reader.weight(feature, seedRole), reader.weight(feature, role));
            }
        }));
        List<Candidate> sorted = new ArrayList<>(candidates.values());
        sorted.sort(Comparator.comparingDouble(Candidate::bound)
                .reversed()
                .thenComparing(candidate -> candidate.paper().getURI()));
        return sorted;
    }

    private Optional<Scored> score(Candidate candidate, double seedNorm, String seedTitle, FeatureReader reader) {
        PaperRef paper = references.paper(candidate.paper());
        if (!paper.summarised() || LabelKey.of(paper.label()).equals(seedTitle)) {
            return Optional.empty();
        }
        double norm = reader.norm(reader.of(candidate.paper()));
        return Optional.of(new Scored(candidate, paper, norm, candidate.product() / (seedNorm * norm)));
    }

    private static String why(PaperRef seed, Map<Feature, Role> features) {
        if (!seed.summarised()) {
            return "the graph has no summary of it, it is only cited";
        }
        return features.isEmpty()
                ? "no concept and no cited work was found in its summary"
                : "no other paper has any of its " + features.size() + " concepts and cited works";
    }
}
