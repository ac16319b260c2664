package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.queries.find.References;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.RoleSet;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Vector;

/** Says why a paper scored as it did. */
final class Reasons {

    private static final int WORDS = 8;
    private static final double DECIMALS = 10_000;

    private static final Comparator<SharedName> WEIGHTIEST =
            Comparator.comparingDouble(SharedName::weight).reversed().thenComparing(SharedName::name);

    private final PaperIndex index;
    private final Demand demand;
    private final References references;

    Reasons(PaperIndex index, Demand demand, References references) {
        this.index = index;
        this.demand = demand;
        this.references = references;
    }

    Related of(Ranking.Scored scored) {
        Collected found = new Collected();
        Vector vector = index.vector(scored.paper());
        for (int i = 0; i < vector.size(); i++) {
            int place = demand.place(vector.features()[i]);
            if (place >= 0) {
                found.add(vector.features()[i], vector.notes()[i], demand.factor(place) * vector.weights()[i]);
            }
        }
        found.sort();
        String iri = index.iri(scored.paper());
        return new Related(
                iri,
                references.paperKey(iri),
                index.label(scored.paper()),
                index.year(scored.paper()),
                index.summaries(scored.paper()),
                rounded(scored.score()),
                found.shares(),
                found.concepts,
                found.citations,
                found.citing,
                found.authors,
                found.words(),
                List.of());
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    /** The reasons of one paper. */
    private final class Collected {

        private final Map<Part, Double> shares = new EnumMap<>(Part.class);
        private final List<SharedConcept> concepts = new ArrayList<>();
        private final List<SharedCitation> citations = new ArrayList<>();
        private final List<SharedName> citing = new ArrayList<>();
        private final List<SharedName> authors = new ArrayList<>();
        /** A word counts in the whole text and in that of a facet. */
        private final Map<String, Double> words = new LinkedHashMap<>();

        void add(int feature, int note, double share) {
            Space space = index.space(feature);
            shares.merge(Part.of(space), share, Double::sum);
            double weight = rounded(share);
            switch (space) {
                case CONCEPTS -> concepts.add(concept(feature, note, weight));
                case CITATIONS ->
                    citations.add(new SharedCitation(
                            index.key(feature), index.featureLabel(feature), weight, index.frequency(feature)));
                case COCITATIONS -> citing.add(new SharedName(index.featureLabel(feature), weight));
                case AUTHORS -> authors.add(new SharedName(index.featureLabel(feature), weight));
                case WORDS, BACKGROUND, METHOD, RESULT -> words.merge(index.key(feature), share, Double::sum);
            }
        }

        private SharedConcept concept(int feature, int note, double weight) {
            return new SharedConcept(
                    index.key(feature),
                    index.kind(feature),
                    index.featureLabel(feature),
                    weight,
                    demand.role(feature),
                    RoleSet.weightiest(note),
                    RoleSet.isInherited(note) || demand.isInherited(feature),
                    index.frequency(feature));
        }

        void sort() {
            concepts.sort(Comparator.comparingDouble(SharedConcept::weight)
                    .reversed()
                    .thenComparing(SharedConcept::label)
                    .thenComparing(SharedConcept::kind));
            citations.sort(Comparator.comparingDouble(SharedCitation::weight)
                    .reversed()
                    .thenComparing(SharedCitation::label)
                    .thenComparing(SharedCitation::iri));
            citing.sort(WEIGHTIEST);
            authors.sort(WEIGHTIEST);
        }

        Map<String, Double> shares() {
            Map<String, Double> named = new LinkedHashMap<>();
            shares.forEach((part, share) -> named.put(part.label(), rounded(share)));
            return named;
        }

        List<SharedName> words() {
            return words.entrySet().stream()
                    .map(word -> new SharedName(word.getKey(), rounded(word.getValue())))
                    .sorted(WEIGHTIEST)
                    .limit(WORDS)
                    .toList();
        }
    }
}
