package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.LabelKey;

/**
 * Which of the lexicon's concepts a name is that says the same in other words: "curriculum-style training", "multiple heads",
 * "deep CNN", "reinforcement algorithms".
 */
final class Rephrasings {

    /** A concept, and why a name is it. */
    record Found(ConceptKey concept, String why) {}

    /** A hyphen may have been lost: "curriculumstyle training". */
    private static final Pattern STYLE =
            Pattern.compile("(\\S.*?\\p{L})[- ]?(?:based|style)[- ](\\p{L}+)(?: process)?");

    private static final Set<String> PURSUITS = Set.of("algorithm", "method", "approach", "approache", "technique");

    /** What is made in the style of something is that, as a thing to look up; not so a network, which may merely have it. */
    private static final Set<String> STYLED = Set.of(
            "algorithm",
            "method",
            "approach",
            "approache",
            "technique",
            "training",
            "framework",
            "mechanism",
            "scheme",
            "strategy",
            "procedure");

    /** Lexicon labels that lack one of these have the same thing in mind, if they are proper names. */
    private static final List<String> HEADS_OF_NAMES = List.of("network", "model", "algorithm", "method");

    /** "Once-for-All network" */
    private static final Pattern NAME_OF_SEVERAL = Pattern.compile("\\p{Lu}\\S*[ -]\\S.* ");

    /** Shorter names may be those of persons, after whom many things are called. */
    private static final int LONG = 8;

    private final LexiconLabels labels;
    private final KnownForms forms;

    Rephrasings(LexiconLabels labels, KnownForms forms) {
        this.labels = labels;
        this.forms = forms;
    }

    /** All that a name of this kind may be, with the reasons; usually nothing. */
    List<Found> of(ConceptKind kind, String name) {
        List<Found> found = new ArrayList<>();
        inTheStyleOf(kind, name).ifPresent(found::add);
        severalOf(kind, name).ifPresent(found::add);
        pursuitOf(kind, name).ifPresent(found::add);
        said(kind, name).ifPresent(found::add);
        headless(kind, name).ifPresent(found::add);
        fieldOf(kind, name).ifPresent(found::add);
        return found;
    }

    private Optional<Found> inTheStyleOf(ConceptKind kind, String name) {
        Matcher style = STYLE.matcher(name);
        return style.matches() && STYLED.contains(LabelKey.of(style.group(2)))
                ? labels.of(kind, style.group(1))
                        .map(concept -> new Found(concept, why(name, concept, "what is in its style is it")))
                : Optional.empty();
    }

    /** "multiple heads" are "multi-head". */
    private Optional<Found> severalOf(ConceptKind kind, String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("multiple ")
                ? labels.of(kind, "multi-" + name.substring("multiple ".length()))
                        .map(concept -> new Found(concept, why(name, concept, "multiple is multi-")))
                : Optional.empty();
    }

    /** "reinforcement algorithms" are those of reinforcement learning. */
    private Optional<Found> pursuitOf(ConceptKind kind, String name) {
        int space = name.indexOf(' ');
        if (space < 0 || space != name.lastIndexOf(' ') || !PURSUITS.contains(LabelKey.of(name.substring(space)))) {
            return Optional.empty();
        }
        String pursuit = name.substring(0, space);
        return forms.isOfLearning(pursuit)
                ? labels.of(kind, pursuit + " learning")
                        .map(concept -> new Found(concept, why(name, concept, "the word \"learning\" is left out")))
                : Optional.empty();
    }

    /** A word before a concept's own name that another name of it begins with: a Bayesian network is a directed graphical model. */
    private Optional<Found> said(ConceptKind kind, String name) {
        int space = name.indexOf(' ');
        if (space < 0) {
            return Optional.empty();
        }
        String word = name.substring(0, space);
        String rest = name.substring(space + 1);
        return labels.of(kind, rest)
                .filter(concept -> LabelKey.of(concept.label()).equals(LabelKey.of(rest)))
                .filter(concept -> forms.says(concept, word))
                .map(concept -> new Found(concept, why(name, concept, "it is \"" + word + "\" anyway")));
    }

    /** A task called "graph representation" is graph representation learning. */
    private Optional<Found> fieldOf(ConceptKind kind, String name) {
        return kind == ConceptKind.TASK
                ? labels.of(kind, name + " learning")
                        .map(concept -> new Found(concept, why(name, concept, "the word \"learning\" is left out")))
                : Optional.empty();
    }

    /** "Once-for-all" is what the lexicon has as "Once-for-All network" only. */
    private Optional<Found> headless(ConceptKind kind, String name) {
        if (kind != ConceptKind.METHOD || LabelKey.of(name).length() < LONG) {
            return Optional.empty();
        }
        List<ConceptKey> found = HEADS_OF_NAMES.stream()
                .flatMap(head -> labels.of(kind, name + " " + head).stream())
                .distinct()
                .toList();
        return found.size() == 1
                        && NAME_OF_SEVERAL.matcher(found.get(0).label()).lookingAt()
                        && name.chars().anyMatch(Character::isUpperCase)
                ? Optional.of(new Found(found.get(0), why(name, found.get(0), "its name without the last word")))
                : Optional.empty();
    }

    private static String why(String name, ConceptKey concept, String reason) {
        return name + " is " + concept.label() + ": " + reason;
    }
}
