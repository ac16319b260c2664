package org.papergraph.queries.related;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.RoleSet;
import org.papergraph.queries.index.ShareTaker;
import org.papergraph.queries.index.Space;

/** Why one paper scored as it did: what it shares is added in numbers, then named, then told. */
final class ReasonsOfPaper {

    private static final int KINDRED = 4;

    private final PaperIndex index;
    private final Demand demand;
    private final SharedFeatures shared = new SharedFeatures();
    private final SharedFeatures kindred = new SharedFeatures();
    private int[] kindredWords = {};
    private int[] wordPlaces = {};

    /** Sums, without boxes: added to for each feature. */
    private final Map<Part, double[]> shares = new EnumMap<>(Part.class);

    /** By IRI: a concept counts by what it is to both, and by being named by both. */
    private final Map<String, SharedConcept> concepts = new LinkedHashMap<>();

    private final List<SharedCitation> citations = new ArrayList<>();
    private final List<SharedName> citing = new ArrayList<>();
    private final List<SharedName> authors = new ArrayList<>();
    private final SharedWords words;
    /** By IRI. */
    private final Map<String, SharedName> kindredConcepts = new LinkedHashMap<>();

    ReasonsOfPaper(PaperIndex index, Demand demand) {
        this.index = index;
        this.demand = demand;
        this.words = new SharedWords(index);
    }

    /** Takes what the paper has of what was asked for. */
    ShareTaker shared() {
        return shared;
    }

    /** Takes what the paper has of the further concepts of the nearest. */
    ShareTaker kindred() {
        return kindred;
    }

    /** @param telling words of the paper that show what it is about */
    void addTopic(double share, int[] telling) {
        kindredWords = telling;
        if (share > 0) {
            share(Part.TOPIC, share);
        }
    }

    /** Adds up the words and makes ready for naming, when all is added; once. */
    void awaitNames() {
        int begin = index.begin(Space.WORDS);
        int end = index.end(Space.WORDS);
        shared.forEach(begin, end, (word, count, share) -> {
            words.add(word, share);
            share(Part.WORDS, share);
        });
        shared.forEach(end, index.features(), (word, count, share) -> {
            words.addOfFacet(word, share);
            share(Part.WORDS, share);
        });
        wordPlaces = words.weightiest();
        index.awaitFeatures(shared.before(begin));
        index.awaitFeatures(kindred.before(begin));
        index.awaitKeys(words.features(wordPlaces));
        index.awaitKeys(kindredWords);
    }

    /** Names what was added. */
    void name() {
        shared.forEach(0, index.begin(Space.WORDS), this::name);
        kindred.forEach(0, index.features(), this::nameKindred);
        citations.sort(Comparator.comparingDouble(SharedCitation::weight)
                .reversed()
                .thenComparing(SharedCitation::label)
                .thenComparing(SharedCitation::iri));
        citing.sort(Reasons.WEIGHTIEST);
        authors.sort(Reasons.WEIGHTIEST);
    }

    private void name(int feature, byte note, double share) {
        Space space = index.space(feature);
        share(Part.of(space), share);
        switch (space) {
            case CONCEPTS -> concepts.put(index.key(feature), concept(feature, feature, note, share));
            case NAMED_CONCEPTS -> named(feature, note, share);
            case CITATIONS ->
                citations.add(new SharedCitation(
                        index.key(feature),
                        index.featureLabel(feature),
                        Reasons.rounded(share),
                        index.frequency(feature)));
            case COCITATIONS -> citing.add(name(feature, share));
            case AUTHORS -> authors.add(name(feature, share));
            case WORDS, BACKGROUND, METHOD, RESULT -> throw new IllegalArgumentException("words are told apart");
        }
    }

    private SharedName name(int feature, double share) {
        return new SharedName(index.featureLabel(feature), Reasons.rounded(share));
    }

    private void share(Part part, double share) {
        shares.computeIfAbsent(part, first -> new double[1])[0] += share;
    }

    /** A concept is there twice: by what it is to the paper, and by being named. */
    private void nameKindred(int feature, byte note, double share) {
        share(Part.KINDRED, share);
        SharedName known =
                kindredConcepts.getOrDefault(index.key(feature), new SharedName(index.featureLabel(feature), 0));
        kindredConcepts.put(index.key(feature), new SharedName(known.name(), known.weight() + share));
    }

    List<String> kindredConcepts() {
        return kindredConcepts.values().stream()
                .sorted(Reasons.WEIGHTIEST)
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
                .map(concept -> concept.weighing(Reasons.rounded(concept.weight())))
                .sorted(Comparator.comparingDouble(SharedConcept::weight)
                        .reversed()
                        .thenComparing(SharedConcept::label)
                        .thenComparing(SharedConcept::kind))
                .toList();
    }

    Map<String, Double> shares() {
        Map<String, Double> named = new LinkedHashMap<>();
        shares.forEach((part, share) -> named.put(part.label(), Reasons.rounded(share[0])));
        return named;
    }

    List<SharedCitation> citations() {
        return citations;
    }

    List<SharedName> citing() {
        return citing;
    }

    List<SharedName> authors() {
        return authors;
    }

    List<SharedName> words() {
        return words.told(wordPlaces);
    }

    List<String> kindredWords() {
        return index.keys(kindredWords);
    }
}
