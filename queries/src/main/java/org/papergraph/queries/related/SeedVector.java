package org.papergraph.queries.related;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.queries.index.PaperIndex;
import org.papergraph.queries.index.Space;
import org.papergraph.queries.index.Vector;

/**
 * What one seed asks for: features with factors. Each part is measured by what the seed scores against itself, so that a
 * seed with many features asks for no more than one with few.
 */
final class SeedVector {

    /** How much the words of a facet's sentences count against those of the whole text, if a facet is asked for. */
    private static final double FACET = 1.5;

    /**
     * How much a concept that both name, or have, counts beside what it is to them. Of 2, 3 and 5 each ranks as well as the
     * next on a fold of CSFCube.
     */
    private static final double NAMED = 3;

    /**
     * A part is measured as if the seed had so many more features that no other paper has: that a seed has one concept, and
     * another paper has it, must not count as if all were shared. Words are many, and need no such care.
     */
    private static final double MORE = 3;

    private static final Space[] SPACES = Space.values();

    private final PaperIndex index;
    private final PartWeights weights;
    private final Optional<Facet> facet;
    private final Optional<ConceptKind> kind;
    /** What is asked for, so that features come in order. */
    private final EnumMap<Space, FeatureSums> factors = new EnumMap<>(Space.class);

    /** What the seed scores against itself by each part; sums, without boxes. */
    private final EnumMap<Part, double[]> own = new EnumMap<>(Part.class);

    SeedVector(PaperIndex index, RelatedQuestion question) {
        this.index = index;
        this.weights = question.weights();
        this.facet = question.facet();
        this.kind = question.kind();
    }

    /**
     * Adds a feature of the seed.
     *
     * @param asked how much the seed asks for it
     * @param weight what the seed itself would score by it for each unit of {@code asked}
     */
    void add(int feature, double asked, double weight) {
        Space space = index.space(feature);
        double counted = asked * counted(feature, space);
        double factor = counted * weights.of(Part.of(space));
        if (factor > 0) {
            factors(space).add(feature, factor);
            own(space)[0] += counted * weight;
        }
    }

    private FeatureSums factors(Space space) {
        return factors.computeIfAbsent(space, first -> new FeatureSums());
    }

    private double[] own(Space space) {
        return own.computeIfAbsent(Part.of(space), first -> new double[1]);
    }

    /**
     * Adds what a paper has.
     *
     * @param size how many of its features, from the first on
     */
    void add(Vector paper, int size) {
        float[] rarity = index.idf(Arrays.copyOf(paper.features(), size));
        int from = 0;
        for (Space space : SPACES) {
            int to = Math.min(size, paper.before(index.end(space)));
            if (from < to && weights.of(Part.of(space)) > 0) {
                add(space, paper, rarity, from, to);
            }
            from = Math.max(from, to);
        }
    }

    private void add(Space space, Vector paper, float[] rarity, int from, int to) {
        double ofPart = weights.of(Part.of(space));
        FeatureSums sums = factors(space);
        double scored = 0;
        for (int i = from; i < to; i++) {
            int feature = paper.features()[i];
            double weight = paper.weights()[i];
            double counted = asked(space, paper.notes()[i], weight, rarity[i]) * counted(feature, space);
            if (counted > 0) {
                sums.add(feature, counted * ofPart);
                scored += counted * weight;
            }
        }
        own(space)[0] += scored;
    }

    /**
     * BM25 asks for a word as often as the seed has it, and rarity counts once. A concept is asked for by what it is to the seed,
     * and its rarity counts by its square root: a rare word tells more than ten plain ones, but concepts are no plain words, and
     * who shares five of them is nearer than who shares the rarest. Of all else the weight is the same on both sides.
     */
    static double asked(Space space, int note, double weight, double idf) {
        return switch (space) {
            case WORDS, BACKGROUND, METHOD, RESULT -> note;
            case CONCEPTS, NAMED_CONCEPTS -> weight / idf / Math.sqrt(idf);
            case CITATIONS, COCITATIONS, AUTHORS -> weight;
        };
    }

    /** Adds the seed's demands, each times a factor, to those of others. */
    void addTo(FeatureSums all, double times) {
        double rarest = index.idfOf(1);
        factors.forEach((space, ofSpace) -> {
            Part part = Part.of(space);
            double more = switch (part) {
                case WORDS, TOPIC, KINDRED -> 0;
                case CONCEPTS -> MORE * Math.sqrt(rarest);
                case CITATIONS, COCITATIONS, AUTHORS -> MORE * rarest * rarest;
            };
            all.add(ofSpace, times / (own.getOrDefault(part, new double[1])[0] + more));
        });
    }

    private double counted(int feature, Space space) {
        return switch (space) {
            case CONCEPTS, NAMED_CONCEPTS -> {
                ConceptKind of = index.kind(feature);
                yield kind.filter(only -> only != of).isPresent()
                        ? 0
                        : facet.map(side -> side.weight(of)).orElse(1.0) * (space == Space.CONCEPTS ? 1 : NAMED);
            }
            case CITATIONS, COCITATIONS, AUTHORS, WORDS -> 1;
            case BACKGROUND, METHOD, RESULT ->
                facet.filter(side -> side.words() == space).isPresent() ? FACET : 0;
        };
    }
}
