package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.find.References;

/** Says why a paper scored as it did. */
final class Reasons {

    private static final double DECIMALS = 10_000;

    private final References references;
    private final FeatureReader reader;
    private final Map<Feature, Role> seed;
    private final double seedNorm;

    Reasons(References references, FeatureReader reader, Map<Feature, Role> seed, double seedNorm) {
        this.references = references;
        this.reader = reader;
        this.seed = seed;
        this.seedNorm = seedNorm;
    }

    Related of(Scored scored) {
        List<SharedConcept> concepts = new ArrayList<>();
        List<SharedCitation> citations = new ArrayList<>();
        scored.candidate().shared().forEach((feature, role) -> {
            Role seedRole = seed.getOrDefault(feature, Role.MENTIONS);
            double share = rounded(
                    reader.weight(feature, seedRole) * reader.weight(feature, role) / (seedNorm * scored.norm()));
            long papers = reader.frequency(feature);
            if (feature.cited()) {
                PaperRef cited = references.paper(feature.node());
                citations.add(new SharedCitation(cited.iri(), cited.key(), cited.label(), share, papers));
            } else {
                references
                        .concept(feature.node())
                        .ifPresent(concept -> concepts.add(new SharedConcept(
                                concept.iri(), concept.kind(), concept.label(), share, seedRole, role, papers)));
            }
        });
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

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
