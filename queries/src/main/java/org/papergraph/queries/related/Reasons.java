package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Arrays;
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

    private static final int KINDRED = 4;
    private static final int TELLING = 24;
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
        index.awaitPapers(scored.stream().mapToInt(Ranking.Scored::paper).toArray());
        return scored.stream().map(this::of).toList();
    }

    private Related of(Ranking.Scored scored) {
        Collected found = new Collected();
        Vector stored = index.stored(scored.paper());
        index.shares(stored, demand.factors(), found::add);
        index.shares(stored, kindred.concepts(scored.paper()), found::addKindred);
        double topic = kindred.topics().score(scored.paper());
        found.addTopic(topic);
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
                found.concepts(),
                found.citations,
                found.citing,
                found.authors,
                found.words.weightiest(),
                topic > 0 ? kindredWords(stored) : List.of(),
                found.kindredConcepts(),
                List.of());
    }

    /** Of the words of a paper that tell most of it and that no seed has, those that bring it nearest to what the seeds are about. */
    private List<String> kindredWords(Vector vector) {
        TopScores telling = new TopScores(TELLING);
        int end = vector.before(index.end(Space.WORDS));
        for (int i = vector.before(index.begin(Space.WORDS)); i < end; i++) {
            if (vector.weights()[i] > telling.least() && !demand.factors().has(vector.features()[i])) {
                telling.add(i, vector.weights()[i]);
            }
        }
        int[] features = new int[telling.size()];
        int[] counts = new int[telling.size()];
        for (int place = 0; place < features.length; place++) {
            features[place] = vector.features()[telling.number(place)];
            counts[place] = vector.notes()[telling.number(place)];
        }
        double[] likeness = kindred.topics().words(features, counts);
        TopScores best = new TopScores(KINDRED);
        for (int place = 0; place < features.length; place++) {
            if ((float) likeness[place] > best.least()) {
                best.add(features[place], (float) likeness[place]);
            }
        }
        best.order();
        int[] words = new int[best.size()];
        Arrays.setAll(words, best::number);
        return index.keys(words);
    }

    /** As it is told. */
    static double rounded(double value) {
        return told(value) / DECIMALS;
    }

    /** The same in units of the last digit. */
    static long told(double value) {
        return Math.round(value * DECIMALS);
    }

    /** The reasons of one paper. */
    private final class Collected {

        /** Sums, without boxes: added to for each feature. */
        private final Map<Part, double[]> shares = new EnumMap<>(Part.class);

        /** By IRI: a concept counts by what it is to both, and by being named by both. */
        private final Map<String, SharedConcept> concepts = new LinkedHashMap<>();

        private final List<SharedCitation> citations = new ArrayList<>();
        private final List<SharedName> citing = new ArrayList<>();
        private final List<SharedName> authors = new ArrayList<>();
        private final SharedWords words = new SharedWords(index);
        /** By IRI. */
        private final Map<String, SharedName> kindredConcepts = new LinkedHashMap<>();

        void add(int feature, byte note, double share) {
            Space space = index.space(feature);
            share(Part.of(space), share);
            switch (space) {
                case CONCEPTS -> concepts.put(index.key(feature), concept(feature, feature, note, share));
                case NAMED_CONCEPTS -> named(feature, note, share);
                case CITATIONS ->
                    citations.add(new SharedCitation(
                            index.key(feature), index.featureLabel(feature), rounded(share), index.frequency(feature)));
                case COCITATIONS -> citing.add(name(feature, share));
                case AUTHORS -> authors.add(name(feature, share));
                case WORDS -> words.add(feature, share);
                case BACKGROUND, METHOD, RESULT -> words.addOfFacet(feature, share);
            }
        }

        private SharedName name(int feature, double share) {
            return new SharedName(index.featureLabel(feature), rounded(share));
        }

        private void share(Part part, double share) {
            shares.computeIfAbsent(part, first -> new double[1])[0] += share;
        }

        void addTopic(double share) {
            if (share > 0) {
                share(Part.TOPIC, share);
            }
        }

        /** A concept is there twice: by what it is to the paper, and by being named. */
        void addKindred(int feature, byte note, double share) {
            share(Part.KINDRED, share);
            SharedName known =
                    kindredConcepts.getOrDefault(index.key(feature), new SharedName(index.featureLabel(feature), 0));
            kindredConcepts.put(index.key(feature), new SharedName(known.name(), known.weight() + share));
        }

        List<String> kindredConcepts() {
            return kindredConcepts.values().stream()
                    .sorted(WEIGHTIEST)
                    .limit(KINDRED)
                    .map(SharedName::name)
                    .toList();
        }

        /** That a concept is named adds to its weight; what it is to each is told already, if both have it. */
        private void named(int feature, int note, double share) {
            String iri = index.key(feature);
            SharedConcept known = concepts.get(iri);
            concepts.put(
                    iri,
                    known == null
                            ? concept(feature, index.feature(Space.CONCEPTS, iri), note, share)
                            : known.weighing(known.weight() + share));
        }

        /** @param concept the feature of the same name in the space of concepts */
        private SharedConcept concept(int feature, int concept, int note, double share) {
            return new SharedConcept(
                    index.key(feature),
                    index.kind(feature),
                    index.featureLabel(feature),
                    share,
                    demand.role(feature),
                    RoleSet.weightiest(note),
                    RoleSet.isInherited(note) || demand.isInherited(feature),
                    note == 0 || demand.isOnlyNamed(feature),
                    index.frequency(concept));
        }

        List<SharedConcept> concepts() {
            return concepts.values().stream()
                    .map(concept -> concept.weighing(rounded(concept.weight())))
                    .sorted(Comparator.comparingDouble(SharedConcept::weight)
                            .reversed()
                            .thenComparing(SharedConcept::label)
                            .thenComparing(SharedConcept::kind))
                    .toList();
        }

        void sort() {
            citations.sort(Comparator.comparingDouble(SharedCitation::weight)
                    .reversed()
                    .thenComparing(SharedCitation::label)
                    .thenComparing(SharedCitation::iri));
            citing.sort(WEIGHTIEST);
            authors.sort(WEIGHTIEST);
        }

        Map<String, Double> shares() {
            Map<String, Double> named = new LinkedHashMap<>();
            shares.forEach((part, share) -> named.put(part.label(), rounded(share[0])));
            return named;
        }
    }
}
