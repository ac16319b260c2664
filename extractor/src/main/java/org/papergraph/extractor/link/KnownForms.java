package org.papergraph.extractor.link;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** A lexicon's concepts by the {@linkplain WordForms forms} of their names, by other kinds than their own, and what is above them. */
final class KnownForms {

    /** Shorter names of one word may be those of something else of another kind: "KL", "Go". */
    private static final int LONG = 12;

    private static final int MANY = 5;
    private static final double NEARLY_ALL = 0.9;

    private final Lexicon lexicon;
    private final Map<ConceptKind, Map<String, Optional<ConceptKey>>> byForm = new EnumMap<>(ConceptKind.class);
    private final Map<String, Optional<ConceptKey>> anyKind = new HashMap<>();
    private final Map<String, Optional<String>> longForms = new HashMap<>();
    /** See {@link #classes}; the same few concepts are asked about again and again. */
    private final Map<ConceptKey, Set<String>> classes = new HashMap<>();

    /** By the first of several words: how many names it begins, and how many of these go on with "learning". */
    private final Map<String, int[]> beginnings = new HashMap<>();

    private final WordForms forms = new WordForms(this::longForm);

    KnownForms(Lexicon lexicon) {
        this.lexicon = lexicon;
        Collection<Concept> concepts = lexicon.concepts();
        concepts.forEach(this::addLongForms);
        for (Concept concept : concepts) {
            add(concept, concept.key().label());
            concept.altLabels().forEach(label -> add(concept, label));
        }
    }

    private void addLongForms(Concept concept) {
        String label = concept.key().label();
        String initials = initials(label);
        if (initials.length() > 1) {
            concept.altLabels().stream()
                    .filter(initials::equals)
                    .forEach(alt -> longForms.merge(alt, Optional.of(label), KnownForms::same));
        }
    }

    private static String initials(String label) {
        StringBuilder initials = new StringBuilder();
        for (String word : label.split("[\\s-]+")) {
            if (!word.isEmpty()) {
                initials.append(Character.toUpperCase(word.charAt(0)));
            }
        }
        return initials.toString();
    }

    private void add(Concept concept, String label) {
        if (concept.caseSensitive().contains(label)) {
            return;
        }
        int space = label.indexOf(' ');
        if (space > 0) {
            int[] counts =
                    beginnings.computeIfAbsent(label.substring(0, space).toLowerCase(Locale.ROOT), k -> new int[2]);
            counts[0]++;
            counts[1] += label.startsWith("learning", space + 1) ? 1 : 0;
        }
        Optional<ConceptKey> one = Optional.of(concept.key());
        key(label)
                .ifPresent(key -> byForm.computeIfAbsent(concept.key().kind(), kind -> new HashMap<>())
                        .merge(key, one, KnownForms::same));
        if (label.length() >= LONG || label.indexOf(' ') > 0) {
            anyKind.merge(LabelKey.of(label), one, KnownForms::same);
        }
    }

    private static <T> Optional<T> same(Optional<T> one, Optional<T> other) {
        return one.equals(other) ? one : Optional.empty();
    }

    /** The key of a name of several words, see {@link WordForms}. */
    Optional<String> key(String name) {
        return forms.key(name);
    }

    private Optional<String> longForm(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return longForms.getOrDefault(singular, Optional.empty());
    }

    /** The one concept of this kind of which a name is an inflected form. */
    Optional<ConceptKey> of(ConceptKind kind, String name) {
        return key(name).flatMap(key -> byForm.getOrDefault(kind, Map.of()).getOrDefault(key, Optional.empty()));
    }

    /** The one concept of whatever kind that has this long name. */
    Optional<ConceptKey> ofAnyKind(String name) {
        return anyKind.getOrDefault(LabelKey.of(name), Optional.empty());
    }

    /** Whether words say what a concept is: "function" and "activation function" say so of a maxout. */
    boolean isClassOf(ConceptKey concept, String words) {
        return classes.computeIfAbsent(concept, this::classes).contains(LabelKey.of(words));
    }

    /** The keys of all names of what is above a concept, and of the last words of these. */
    private Set<String> classes(ConceptKey concept) {
        return above(concept, new HashSet<>()).stream()
                .flatMap(broader -> Stream.concat(Stream.of(broader.key().label()), broader.altLabels().stream()))
                .flatMap(label -> Stream.of(label, label.substring(label.lastIndexOf(' ') + 1)))
                .map(LabelKey::of)
                .collect(Collectors.toSet());
    }

    /** Whether another name of a concept begins with a word. */
    boolean says(ConceptKey concept, String word) {
        String begin = word + " ";
        return lexicon.concept(concept).stream()
                .flatMap(known -> known.altLabels().stream())
                .anyMatch(label -> label.regionMatches(true, 0, begin, 0, begin.length()));
    }

    /** Whether nearly all names that begin with a word go on with "learning". */
    boolean isOfLearning(String word) {
        int[] counts = beginnings.getOrDefault(word.toLowerCase(Locale.ROOT), new int[2]);
        return counts[0] >= MANY && counts[1] >= NEARLY_ALL * counts[0];
    }

    private Set<Concept> above(ConceptKey concept, Set<ConceptKey> seen) {
        return lexicon.concept(concept).stream()
                .flatMap(known -> known.broader().stream())
                .map(label -> new ConceptKey(concept.kind(), label))
                .filter(seen::add)
                .flatMap(broader -> Stream.concat(lexicon.concept(broader).stream(), above(broader, seen).stream()))
                .collect(Collectors.toSet());
    }
}
