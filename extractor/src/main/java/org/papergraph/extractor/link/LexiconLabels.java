package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/** What a lexicon calls its concepts, and the keys by which names are told apart. */
final class LexiconLabels {

    /** Put to keys, as often as is needed, where names differ only in case and yet are not one: "PET" is not "PETS". */
    private static final String OTHER = "'";

    private static final Set<String> METHODS = Set.of("algorithm", "method", "approach", "technique");

    private record Label(ConceptKey concept, String text, boolean exactCase) {

        boolean is(String name) {
            return !exactCase || letters(name).equals(letters(text));
        }
    }

    private final Map<ConceptKind, Map<String, Label>> byKind = new EnumMap<>(ConceptKind.class);
    private final Map<String, List<Label>> preferred = new HashMap<>();

    LexiconLabels(Lexicon lexicon) {
        for (Concept concept : lexicon.concepts()) {
            Label own = label(concept, concept.key().label());
            preferred
                    .computeIfAbsent(LabelKey.of(own.text()), key -> new ArrayList<>(1))
                    .add(own);
            Map<String, Label> ofKind = byKind.computeIfAbsent(concept.key().kind(), kind -> new HashMap<>());
            ofKind.putIfAbsent(LabelKey.of(own.text()), own);
            concept.altLabels().forEach(alt -> ofKind.putIfAbsent(LabelKey.of(alt), label(concept, alt)));
        }
    }

    private static Label label(Concept concept, String text) {
        return new Label(concept.key(), text, concept.caseSensitive().contains(text));
    }

    /**
     * The key of a name: that of the concept whose preferred label it is, if there is one, of this kind rather than of
     * another. Names of one kind that differ only in case, as {@code letters} has it, have one key: they share an IRI.
     */
    String key(ConceptKey name) {
        String key = LabelKey.of(name.label());
        List<Label> same = preferred.getOrDefault(key, List.of());
        for (boolean ofKind : new boolean[] {true, false}) {
            for (int i = 0; i < same.size(); i++) {
                Label label = same.get(i);
                boolean isIt = ofKind
                        ? label.concept().kind() == name.kind()
                                && letters(label.text()).equalsIgnoreCase(letters(name.label()))
                        : label.is(name.label());
                if (isIt) {
                    return key + OTHER.repeat(i);
                }
            }
        }
        return key + OTHER.repeat(same.size());
    }

    /** The concept of this kind that has this name. */
    Optional<ConceptKey> of(ConceptKind kind, String name) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(LabelKey.of(name)))
                .filter(label -> label.is(name))
                .map(Label::concept);
    }

    /** Whether some concept has this key. */
    boolean contains(String key) {
        return label(key).isPresent();
    }

    /**
     * Whether the concept with this key is never another one: a metric may be, for the error by which a model is trained is a loss,
     * and so may the methods of a {@link #field}.
     */
    boolean isItself(String key) {
        return preferred(key)
                .map(Label::concept)
                .filter(concept ->
                        concept.kind() != ConceptKind.METRIC && field(concept).isEmpty())
                .isPresent();
    }

    /** The field of a concept that is no more than its methods ("meta-learning method"), which the lexicon has as a parent for them. */
    Optional<ConceptKey> field(ConceptKey concept) {
        String label = concept.label();
        int space = label.lastIndexOf(' ');
        return concept.kind() == ConceptKind.METHOD && space > 0 && METHODS.contains(label.substring(space + 1))
                ? preferred.getOrDefault(LabelKey.of(label.substring(0, space)), List.of()).stream()
                        .map(Label::concept)
                        .filter(found -> found.kind() == ConceptKind.TASK)
                        .findFirst()
                : Optional.empty();
    }

    /** The preferred label with this key. */
    Optional<String> label(String key) {
        return preferred(key).map(Label::text);
    }

    private Optional<Label> preferred(String key) {
        String plain = key.replace(OTHER, "");
        return preferred.getOrDefault(plain, List.of()).stream()
                .skip(key.length() - plain.length())
                .findFirst();
    }

    /** The letters and digits of a name, as they stand. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        int i = 0;
        while (i < name.length()) {
            int letter = name.codePointAt(i);
            if (Character.isLetterOrDigit(letter)) {
                letters.appendCodePoint(letter);
            }
            i += Character.charCount(letter);
        }
        return letters.toString();
    }
}
