package org.papergraph.bench.scale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Lexicon;
import org.papergraph.ontology.Role;

/** Draws the concepts of a lexicon, a few often and most seldom, half of them those of a subject. */
final class Concepts {

    /** What a paper is given: a concept and what it is to the paper. */
    record Given(ConceptKey concept, boolean inLexicon, Role role) {}

    private static final int OF_SUBJECT = 60;

    private final Map<ConceptKind, List<ConceptKey>> byKind = new EnumMap<>(ConceptKind.class);
    private final Map<ConceptKind, Zipf> ranks = new EnumMap<>(ConceptKind.class);
    private final Zipf ofSubject = new Zipf(OF_SUBJECT, 1.0, 1);

    Concepts(Lexicon lexicon, long seed) {
        for (ConceptKind kind : ConceptKind.values()) {
            List<ConceptKey> concepts = new ArrayList<>(lexicon.concepts().stream()
                    .map(Concept::key)
                    .filter(key -> key.kind() == kind)
                    .sorted()
                    .toList());
            Collections.shuffle(concepts, new Random(seed));
            byKind.put(kind, concepts);
            ranks.put(kind, new Zipf(concepts.size(), 1.0, 2));
        }
    }

    /** Some 4.4 concepts, and in two of five papers a method of their own. */
    List<Given> of(SplittableRandom random, int paper, int subject) {
        List<Given> given = new ArrayList<>();
        if (random.nextDouble() < 0.4) {
            String name = Words.capitalised(Words.made((paper + 1) * 2_654_435_761L % 9_999_999_967L, 4)) + "Net";
            given.add(new Given(new ConceptKey(ConceptKind.METHOD, name), false, Role.INTRODUCES));
        }
        add(given, random.nextInt(1, 4), ConceptKind.METHOD, random, subject);
        add(given, random.nextInt(0, 3), ConceptKind.DATASET, random, subject);
        add(given, random.nextInt(0, 3), ConceptKind.TASK, random, subject);
        add(given, random.nextInt(0, 2), ConceptKind.METRIC, random, subject);
        return given;
    }

    private void add(List<Given> given, int number, ConceptKind kind, SplittableRandom random, int subject) {
        List<ConceptKey> all = Objects.requireNonNull(byKind.get(kind));
        for (int i = 0; i < number; i++) {
            int rank = random.nextBoolean()
                    ? (subject * 131 + ofSubject.draw(random)) % all.size()
                    : Objects.requireNonNull(ranks.get(kind)).draw(random);
            ConceptKey concept = all.get(rank);
            if (given.stream().noneMatch(other -> other.concept().label().equals(concept.label()))) {
                given.add(new Given(concept, true, role(kind, random)));
            }
        }
    }

    private static Role role(ConceptKind kind, SplittableRandom random) {
        if (random.nextDouble() < 0.3) {
            return Role.MENTIONS;
        }
        return switch (kind) {
            case METHOD -> random.nextDouble() < 0.7 ? Role.USES : Role.COMPARES_WITH;
            case DATASET, METRIC -> Role.EVALUATED_ON;
            case TASK -> Role.ADDRESSES;
        };
    }
}
