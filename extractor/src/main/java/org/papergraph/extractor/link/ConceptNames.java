package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;

/** Makes a concept of every group of names that are one. */
final class ConceptNames {

    /**
     * What came of it.
     *
     * @param concepts by the key of every name
     * @param described what is known of each of them from the corpus: other names, and why they are its names
     */
    record Named(Map<String, ConceptKey> concepts, Map<ConceptKey, Concept> described) {}

    /** Of some concepts a large corpus has hundreds of spellings; so many tell enough. */
    private static final int MOST_REASONS = 12;

    private final LexiconLabels labels;
    private final Map<ConceptKey, Long> known;
    private final Map<String, NewName> newNames;
    private final Set<String> misspelled;
    private final Map<String, List<ConceptKey>> knownByKey = new HashMap<>();

    /**
     * @param known the lexicon's concepts that the corpus names, and how sure that is, summed
     * @param misspelled keys of names that no concept is called if it has others
     */
    ConceptNames(
            LexiconLabels labels, Map<ConceptKey, Long> known, Map<String, NewName> newNames, Set<String> misspelled) {
        this.labels = labels;
        this.known = known;
        this.newNames = newNames;
        this.misspelled = misspelled;
        known.keySet()
                .forEach(concept -> knownByKey
                        .computeIfAbsent(labels.key(concept), k -> new ArrayList<>())
                        .add(concept));
    }

    Named of(Collection<SameNames.Group> groups) {
        Map<String, ConceptKey> concepts = new HashMap<>();
        Map<ConceptKey, Concept> described = new TreeMap<>();
        for (SameNames.Group group : groups) {
            ConceptKey concept = concept(group.keys());
            group.keys().forEach(key -> concepts.put(key, concept));
            described.put(concept, described(concept, group));
        }
        return new Named(concepts, described);
    }

    /** The most frequent spelling; of equal ones the longer, then the first by code points. */
    static Optional<String> best(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private ConceptKey concept(Set<String> keys) {
        Map<ConceptKind, Long> kinds = new TreeMap<>();
        Map<String, Integer> spellings = new TreeMap<>();
        List<ConceptKey> inLexicon = new ArrayList<>();
        for (String key : keys) {
            inLexicon.addAll(knownByKey.getOrDefault(key, List.of()));
            Optional.ofNullable(newNames.get(key)).ifPresent(name -> {
                name.kinds().forEach((kind, weight) -> kinds.merge(kind, weight, Long::sum));
                if (keys.size() == 1 || !misspelled.contains(key)) {
                    name.spellings().forEach((spelling, count) -> spellings.merge(spelling, count, Integer::sum));
                }
            });
        }
        return inLexicon.stream()
                .max(Comparator.<ConceptKey>comparingLong(
                                concept -> known.getOrDefault(concept, 0L) + kinds.getOrDefault(concept.kind(), 0L))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseGet(() ->
                        new ConceptKey(NewName.surest(kinds), best(spellings).orElseThrow()));
    }

    private Concept described(ConceptKey concept, SameNames.Group group) {
        String own = labels.key(concept);
        Set<String> names = new TreeSet<>();
        for (String key : group.keys()) {
            if (!key.equals(own)) {
                Optional.ofNullable(newNames.get(key))
                        .flatMap(name -> best(name.spellings()))
                        .ifPresent(names::add);
            }
        }
        return new Concept(
                concept,
                List.copyOf(names),
                Set.of(),
                broader(concept),
                Optional.empty(),
                Optional.empty(),
                group.reasons().stream().sorted().limit(MOST_REASONS).toList());
    }

    /**
     * The lexicon's concept that a new concept's last words name: "scene adversarial loss" is below "adversarial loss", or
     * else below "loss function".
     */
    private List<String> broader(ConceptKey concept) {
        List<String> words = new ArrayList<>(Arrays.asList(concept.label().split("[\\s-]+")));
        while (words.size() > 1) {
            words.remove(0);
            Optional<ConceptKey> broader =
                    labels.of(concept.kind(), String.join(" ", words)).filter(found -> !found.equals(concept));
            if (broader.isPresent()) {
                return List.of(broader.get().label());
            }
        }
        return List.of();
    }
}
