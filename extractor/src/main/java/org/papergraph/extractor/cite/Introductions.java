package org.papergraph.extractor.cite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** Which paper introduced a concept, and which strings are titles of such papers, as the lexicon knows it. Immutable. */
final class Introductions {

    private final Map<String, Concept> exact = new HashMap<>(65_536);
    private final Map<String, Concept> concepts = new HashMap<>(65_536);
    private final Map<String, String> titles = new HashMap<>(16_384);

    Introductions(Lexicon lexicon) {
        for (Concept concept : lexicon.concepts()) {
            Stream.concat(Stream.of(concept.key().label()), concept.altLabels().stream())
                    .forEach(label -> {
                        exact.merge(label, concept, Introductions::better);
                        concepts.merge(LabelKey.of(label), concept, Introductions::better);
                    });
            concept.introducedBy().ifPresent(title -> titles.putIfAbsent(LabelKey.of(title), title));
        }
    }

    /** Of two concepts with one label, the one whose paper is known; else the one that the lexicon has first. */
    private static Concept better(Concept one, Concept other) {
        return one.introducedBy().isEmpty() && other.introducedBy().isPresent() ? other : one;
    }

    /** The concept that a label names: the one with just this label, else one whose label differs as {@link LabelKey} ignores it. */
    Optional<Concept> concept(String label) {
        Concept same = exact.get(label);
        return same != null ? Optional.of(same) : Optional.ofNullable(concepts.get(LabelKey.of(label)));
    }

    /** Whether a label names a concept in just this spelling. */
    boolean isExactly(String label) {
        return exact.containsKey(label);
    }

    boolean isConcept(String label) {
        return concepts.containsKey(LabelKey.of(label));
    }

    /** The title of the paper that introduced what a label names. */
    Optional<String> title(String label) {
        return concept(label)
                .flatMap(Concept::introducedBy)
                .or(() -> label.endsWith("Net") || label.endsWith("Nets")
                        ? concept(label.replaceFirst("s?$", "") + "work").flatMap(Concept::introducedBy)
                        : Optional.empty());
    }

    /** Whether a string is the title of a paper that introduced something. */
    boolean isTitle(String text) {
        return titles.containsKey(LabelKey.of(text));
    }
}
