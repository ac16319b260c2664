package org.papergraph.extractor.link;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** The concepts of a surveyed corpus: one for each thing, whatever the texts call it. */
final class ConceptIdentities {

    private final Lexicon lexicon;
    private final LexiconLabels labels;
    private final ConceptNames.Named names;
    private final ShortForms shortForms;
    private final Map<OwnName, String> ownNames;

    /** @param ownNames names that mean another one in a summary, and the key of that */
    ConceptIdentities(
            Lexicon lexicon,
            LexiconLabels labels,
            ConceptNames.Named names,
            ShortForms shortForms,
            Map<OwnName, String> ownNames) {
        this.lexicon = lexicon;
        this.labels = labels;
        this.names = names;
        this.shortForms = shortForms;
        this.ownNames = ownNames;
    }

    /** The one concept that an entity's concept is in a summary; empty if its name says too little to be one. */
    Optional<ConceptKey> concept(ConceptKey concept, String summary) {
        String key = labels.key(concept);
        return names.concepts().containsKey(key) || ownNames.containsKey(new OwnName(summary, concept))
                ? Optional.of(identity(concept, key, summary))
                : Optional.empty();
    }

    /** The one concept that an entity's concept is in a summary, or itself. */
    ConceptKey identity(ConceptKey concept, String summary) {
        return identity(concept, labels.key(concept), summary);
    }

    private ConceptKey identity(ConceptKey concept, String key, String summary) {
        Optional<ConceptKey> own = Optional.ofNullable(ownNames.get(new OwnName(summary, concept)))
                .flatMap(meant -> Optional.ofNullable(names.concepts().get(meant)));
        if (own.isPresent()) {
            return own.get();
        }
        ConceptKey general = names.concepts().getOrDefault(key, concept);
        return lexicon.concept(concept).isPresent()
                ? general
                : ownLongForm(key, summary)
                        .flatMap(
                                longForm -> Optional.ofNullable(names.concepts().get(longForm)))
                        .orElse(general);
    }

    /** The long form that a short one has in a summary, if it has others elsewhere. */
    private Optional<String> ownLongForm(String key, String summary) {
        Map<String, ShortForms.Evidence> longForms = shortForms.longForms().getOrDefault(key, Map.of());
        List<String> here = longForms.size() < 2
                ? List.of()
                : longForms.entrySet().stream()
                        .filter(entry -> entry.getValue().summaries().contains(summary))
                        .map(Map.Entry::getKey)
                        .toList();
        return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
    }

    /** The concept of a name, whatever its kind; the lexicon's first. */
    Optional<ConceptKey> named(String name) {
        for (ConceptKind kind : ConceptKind.values()) {
            Optional<ConceptKey> concept = labels.of(kind, name);
            if (concept.isPresent()) {
                return concept;
            }
        }
        return Arrays.stream(ConceptKind.values())
                .flatMap(kind ->
                        Optional.ofNullable(names.concepts().get(labels.key(new ConceptKey(kind, name)))).stream())
                .findFirst();
    }

    /** All concepts that the corpus names, with the broader ones above them, in the order of their keys. */
    Collection<Concept> used() {
        Map<ConceptKey, Concept> used = new TreeMap<>();
        Deque<Concept> open = new ArrayDeque<>();
        names.described()
                .values()
                .forEach(corpus -> open.add(lexicon.concept(corpus.key())
                        .map(own -> with(own, corpus))
                        .orElse(corpus)));
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

    /** A concept of the lexicon, called what the corpus calls it as well. */
    private static Concept with(Concept own, Concept corpus) {
        TreeSet<String> keys = new TreeSet<>(List.of(LabelKey.of(own.key().label())));
        own.altLabels().forEach(label -> keys.add(LabelKey.of(label)));
        List<String> all = new ArrayList<>(own.altLabels());
        corpus.altLabels().stream()
                .filter(label -> keys.add(LabelKey.of(label)))
                .forEach(all::add);
        return new Concept(
                own.key(), all, own.caseSensitive(), own.broader(), own.year(), own.introducedBy(), corpus.notes());
    }
}
