package org.papergraph.extractor.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** The concepts of a surveyed corpus: one for each thing, whatever the texts call it. */
final class ConceptIdentities {

    private final Lexicon lexicon;
    private final Set<ConceptKey> known;
    private final Map<String, ConceptKey> newNames;
    private final Map<ConceptKind, Map<String, ConceptKey>> labels = new HashMap<>();

    ConceptIdentities(Lexicon lexicon, Set<ConceptKey> known, Map<String, ConceptKey> newNames) {
        this.lexicon = lexicon;
        this.known = known;
        this.newNames = newNames;
        for (Concept concept : lexicon.concepts()) {
            Map<String, ConceptKey> ofKind =
                    labels.computeIfAbsent(concept.key().kind(), kind -> new HashMap<>());
            ofKind.putIfAbsent(LabelKey.of(concept.key().label()), concept.key());
            concept.altLabels().forEach(label -> ofKind.putIfAbsent(LabelKey.of(label), concept.key()));
        }
    }

    /** The one concept that an entity's concept is. */
    ConceptKey identity(ConceptKey concept) {
        return lexicon.concept(concept).isPresent()
                ? concept
                : newNames.getOrDefault(LabelKey.of(concept.label()), concept);
    }

    /** The concept of a name, whatever its kind; the lexicon's first. */
    Optional<ConceptKey> named(String name) {
        String key = LabelKey.of(name);
        for (ConceptKind kind : ConceptKind.values()) {
            Optional<ConceptKey> concept = ofLexicon(kind, key);
            if (concept.isPresent()) {
                return concept;
            }
        }
        return Optional.ofNullable(newNames.get(key));
    }

    private Optional<ConceptKey> ofLexicon(ConceptKind kind, String key) {
        return Optional.ofNullable(labels.getOrDefault(kind, Map.of()).get(key));
    }

    /** All concepts that the corpus names, with the broader ones above them, in the order of their keys. */
    Collection<Concept> used() {
        Map<ConceptKey, Concept> used = new TreeMap<>();
        Deque<Concept> open = new ArrayDeque<>();
        known.forEach(key -> lexicon.concept(key).ifPresent(open::add));
        newNames.values().stream().distinct().forEach(key -> open.add(placed(key)));
        while (!open.isEmpty()) {
            Concept concept = open.remove();
            if (used.putIfAbsent(concept.key(), concept) == null) {
                for (String label : concept.broader()) {
                    lexicon.concept(new ConceptKey(concept.key().kind(), label)).ifPresent(open::add);
                }
            }
        }
        return List.copyOf(used.values());
    }

    /**
     * A new concept below the lexicon's concept that its last words name: "scene adversarial loss" below "adversarial loss",
     * or else below "loss function".
     */
    private Concept placed(ConceptKey key) {
        List<String> words = new ArrayList<>(Arrays.asList(key.label().split("[\\s-]+")));
        while (words.size() > 1) {
            words.remove(0);
            Optional<ConceptKey> broader =
                    ofLexicon(key.kind(), LabelKey.of(String.join(" ", words))).filter(found -> !found.equals(key));
            if (broader.isPresent()) {
                return new Concept(
                        key, List.of(), Set.of(), List.of(broader.get().label()), Optional.empty(), Optional.empty());
            }
        }
        return Concept.named(key);
    }
}
