package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.ontology.Role;
import org.papergraph.queries.GraphView;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/** Says why a paper scored as it did. */
final class Reasons {

    private static final double DECIMALS = 10_000;

    private final GraphView view;
    private final References references;
    private final FeatureReader reader;
    private final Seed seed;

    Reasons(GraphView view, FeatureReader reader, Seed seed) {
        this.view = view;
        this.references = new References(view);
        this.reader = reader;
        this.seed = seed;
    }

    Related of(Scored scored) {
        List<SharedConcept> concepts = new ArrayList<>();
        List<SharedCitation> citations = new ArrayList<>();
        for (Seed.Weighted shared : seed.features()) {
            Role role = scored.features().get(shared.feature());
            if (role == null) {
                continue;
            }
            double share =
                    rounded(shared.weight() * reader.weight(shared.feature(), role) / (seed.norm() * scored.norm()));
            if (shared.feature().cited()) {
                citations.add(citation(shared, share));
            } else {
                references
                        .concept(node(shared))
                        .ifPresent(concept -> concepts.add(new SharedConcept(
                                concept.iri(),
                                concept.kind(),
                                concept.label(),
                                share,
                                shared.role(),
                                role,
                                reader.frequency(shared.feature()))));
            }
        }
        concepts.sort(Comparator.comparingDouble(SharedConcept::weight)
                .reversed()
                .thenComparing(SharedConcept::label)
                .thenComparing(SharedConcept::kind));
        citations.sort(Comparator.comparingDouble(SharedCitation::weight)
                .reversed()
                .thenComparing(SharedCitation::label)
                .thenComparing(SharedCitation::iri));
        PaperRef paper = scored.paper();
        return new Related(
                paper.iri(), paper.key(), paper.label(), paper.year(), rounded(scored.score()), concepts, citations);
    }

    private SharedCitation citation(Seed.Weighted shared, double share) {
        PaperRef work = references.paper(node(shared));
        return new SharedCitation(work.iri(), work.key(), work.label(), share, reader.frequency(shared.feature()));
    }

    private Node node(Seed.Weighted shared) {
        return view.ids().node(shared.feature().node());
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
