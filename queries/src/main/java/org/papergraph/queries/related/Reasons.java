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
        index.shares(scored.paper(), demand.factors(), found::add);
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

    private record WordShare(int feature, double share) {}

    /** The reasons of one paper. */
    private final class Collected {

        private final Map<Part, Double> shares = new EnumMap<>(Part.class);
        private final List<SharedConcept> concepts = new ArrayList<>();
        private final List<SharedCitation> citations = new ArrayList<>();
        private final List<SharedName> citing = new ArrayList<>();
        private final List<SharedName> authors = new ArrayList<>();
        private final List<WordShare> words = new ArrayList<>();
        private boolean ofFacet;

        void add(int feature, byte note, double share) {
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
                case WORDS -> words.add(new WordShare(feature, share));
                case BACKGROUND, METHOD, RESULT -> {
                    words.add(new WordShare(feature, share));
                    ofFacet = true;
                }
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
            if (ofFacet) {
                return wordsOfFacet();
            }
            // Features are in the order of their names.
            return words.stream()
                    .sorted(Comparator.comparingDouble((WordShare word) -> -rounded(word.share()))
                            .thenComparingInt(WordShare::feature))
                    .limit(WORDS)
                    .map(word -> new SharedName(index.key(word.feature()), rounded(word.share())))
                    .toList();
        }

        /** A word counts in the whole text and in that of the facet. */
        private List<SharedName> wordsOfFacet() {
            Map<String, Double> named = new LinkedHashMap<>();
            words.forEach(word -> named.merge(index.key(word.feature()), word.share(), Double::sum));
            return named.entrySet().stream()
                    .map(word -> new SharedName(word.getKey(), rounded(word.getValue())))
                    .sorted(WEIGHTIEST)
                    .limit(WORDS)
                    .toList();
        }
    }
}
