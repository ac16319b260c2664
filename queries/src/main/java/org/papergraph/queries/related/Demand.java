package org.papergraph.queries.related;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.ontology.Role;
import org.papergraph.queries.find.PaperRef;
import org.papergraph.queries.index.Factors;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.PlainText;
import org.papergraph.queries.index.RoleSet;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Terms;
import org.papergraph.queries.index.Vector;

/** What all seeds together ask for: a factor for each feature, in the order of the features. */
final class Demand {

    /** How much what a paper is not to be like counts against what it is to be like (Rocchio 1971). */
    private static final double NOT = 0.5;

    /** So many words in a row are looked up as a concept's label. */
    private static final int LABEL_WORDS = 6;

    /** How much a concept of a free text counts, as nothing tells what it is to it. */
    private static final double TOLD = 0.6;

    private final PaperIndex index;
    private final RelatedQuestion question;
    /** Of the seeds, also of those that a paper is not to be like; -1 if nothing is known of one but its IRI. */
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private final FeatureSums all = new FeatureSums();
    private final TopicDemand topics;
    private final Factors factors;
    /** What each concept is to a seed. */
    private final Map<Integer, Integer> roles = new HashMap<>();

    Demand(PaperIndex index, RelatedQuestion question) {
        this.index = index;
        this.question = question;
        Stream.of(question.seeds(), question.not())
                .flatMap(List::stream)
                .map(PaperRef::iri)
                .forEach(iri -> numbers.computeIfAbsent(iri, index::paper));
        int seeds = question.seeds().size() + (question.text().isPresent() ? 1 : 0);
        question.seeds().forEach(seed -> paper(seed, true).addTo(all, 1.0 / seeds));
        question.text().ifPresent(text -> text(text).addTo(all, 1.0 / seeds));
        question.not()
                .forEach(seed ->
                        paper(seed, false).addTo(all, -NOT / question.not().size()));
        all.order();
        this.topics = new TopicDemand(index.topics(), about(seeds));
        Terms terms = new Terms(index, size());
        for (int place = 0; place < size(); place++) {
            terms.put(feature(place), factor(place));
        }
        this.factors = new Factors(terms);
    }

    /** The numbers of the seeds, also of those that a paper is not to be like. */
    int[] papers() {
        return numbers.values().stream()
                .mapToInt(number -> number)
                .filter(number -> number >= 0)
                .toArray();
    }

    private int number(PaperRef paper) {
        return numbers.getOrDefault(paper.iri(), -1);
    }

    int size() {
        return all.size();
    }

    int feature(int place) {
        return all.feature(place);
    }

    int[] features() {
        return all.features();
    }

    double factor(int place) {
        return all.sum(place);
    }

    /** All of it. */
    Factors factors() {
        return factors;
    }

    /** What seeds are about. */
    TopicDemand topics() {
        return topics;
    }

    /** What a concept is to the first seed that has it. */
    Role role(int concept) {
        return RoleSet.weightiest(roles.getOrDefault(concept, 0));
    }

    /** Whether no seed has the concept itself, only a narrower one. */
    boolean isInherited(int concept) {
        return RoleSet.isInherited(roles.getOrDefault(concept, 0));
    }

    /** Whether a seed names the concept, and no summary tells what it is to it. Of a text nothing is told. */
    boolean isOnlyNamed(int concept) {
        return roles.getOrDefault(concept, -1) == 0;
    }

    private float[] about(int seeds) {
        float[] sum = new float[index.topics().dimensions()];
        double weight = question.weights().of(Part.TOPIC);
        if (weight > 0) {
            question.seeds().forEach(seed -> about(seed, weight / seeds, sum));
            question.text()
                    .ifPresent(text -> TopicDemand.add(sum, index.topics().ofWords(counts(text)), weight / seeds));
            question.not()
                    .forEach(seed -> about(seed, -NOT * weight / question.not().size(), sum));
        }
        return sum;
    }

    private void about(PaperRef seed, double times, float[] sum) {
        int number = number(seed);
        if (number >= 0) {
            TopicDemand.add(sum, index.topics().of(number), times);
        }
    }

    private SeedVector paper(PaperRef paper, boolean wanted) {
        SeedVector seed = new SeedVector(index, question);
        int number = number(paper);
        if (number < 0) {
            onlyCited(paper, seed);
            return seed;
        }
        Vector vector = index.vector(number);
        seed.add(vector, vector.size());
        for (int i = 0; i < vector.size() && wanted; i++) {
            Space space = index.space(vector.features()[i]);
            if (space == Space.CONCEPTS || space == Space.NAMED_CONCEPTS) {
                roles.putIfAbsent(vector.features()[i], (int) vector.notes()[i]);
            }
        }
        return seed;
    }

    /** Of a work without a summary it is known who cites it, and so what is cited with it. */
    private void onlyCited(PaperRef paper, SeedVector seed) {
        int work = index.feature(Space.CITATIONS, paper.iri());
        if (work < 0) {
            return;
        }
        seed.add(work, index.idf(work), index.idf(work));
        for (int citing : index.papersWith(work)) {
            int feature = index.feature(Space.COCITATIONS, index.iri(citing));
            if (feature >= 0) {
                seed.add(feature, index.idf(feature), index.idf(feature));
            }
        }
    }

    private SeedVector text(String text) {
        SeedVector seed = new SeedVector(index, question);
        words(Space.WORDS, text, seed);
        question.facet()
                .map(Facet::words)
                .ifPresent(space -> words(space, new PlainText(text).facets().getOrDefault(space, text), seed));
        String[] tokens = text.split("[^\\p{L}\\p{N}]+");
        int at = 0;
        while (at < tokens.length) {
            at += Math.max(1, concept(tokens, at, seed));
        }
        return seed;
    }

    private void words(Space space, String text, SeedVector seed) {
        counts(text).forEach((word, count) -> {
            int feature = index.feature(space, word);
            if (feature >= 0) {
                seed.add(feature, count, index.idf(feature) * count / (count + 1.5));
            }
        });
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        new PlainText(text).words().forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    /** Takes the longest label that begins here, and tells how many words it has. */
    private int concept(String[] tokens, int at, SeedVector seed) {
        for (int words = Math.min(LABEL_WORDS, tokens.length - at); words > 0; words--) {
            Optional<Integer> concept = Optional.of(
                            index.concept(String.join(" ", List.of(tokens).subList(at, at + words))))
                    .filter(found -> found >= 0);
            if (concept.isPresent()) {
                double idf = index.idf(concept.get());
                seed.add(concept.get(), SeedVector.asked(Space.CONCEPTS, 0, TOLD * idf, idf), TOLD * idf);
                int named = index.feature(Space.NAMED_CONCEPTS, index.key(concept.get()));
                if (named >= 0) {
                    double ofNamed = index.idf(named);
                    seed.add(named, SeedVector.asked(Space.NAMED_CONCEPTS, 0, ofNamed, ofNamed), ofNamed);
                }
                return words;
            }
        }
        return 0;
    }
}
