package org.papergraph.extractor.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.ontology.Concept;
import org.papergraph.ontology.ConceptKey;
import org.papergraph.ontology.ConceptKind;
import org.papergraph.ontology.Entity;
import org.papergraph.ontology.Extraction;
import org.papergraph.ontology.LabelKey;
import org.papergraph.ontology.Lexicon;

/**
 * What a name means in one summary that says more of it than the name does: "the multiplicative approach" where the only multiplicative
 * thing is a multiplicative update rule, "SSL" where semi-supervised learning is spelled out. Elsewhere it may be something else.
 */
final class OwnMeanings {

    /**
     * A name and what it is here.
     *
     * @param certain if not, only where nobody else in the corpus means by it what the lexicon does
     */
    record Meaning(Entity entity, ConceptKey meant, boolean certain, String why) {}

    /** In the singular: "multiplicative approaches" may be many. */
    private static final Pattern CUT_SHORT = Pattern.compile(
            "(\\S+) (?:algorithm|method|approach|technique|framework|scheme|procedure|strategy|(model|network|architecture))");
    /** A network is no attack by one. */
    private static final Pattern MODEL = Pattern.compile("(?i).*(?:model|network|architecture)s?");

    private static final Pattern METHODS =
            Pattern.compile("(.*\\S)\\s+(?:algorithms?|methods?|approach(?:es)?|techniques?)");
    private static final Pattern SHORT_FORM =
            Pattern.compile("([A-Z]{2,6})s?(?: (?:model|method|algorithm|approach|technique|task)(?:s|es)?)?");
    private static final Pattern TITLE_CASE = Pattern.compile("\\p{Lu}\\S*(?:[ -]\\p{Lu}\\S*)+");
    /** Of two letters everybody makes something else. */
    private static final int LONG = 3;

    private final Lexicon lexicon;
    private final LexiconLabels labels;

    OwnMeanings(Lexicon lexicon, LexiconLabels labels) {
        this.lexicon = lexicon;
        this.labels = labels;
    }

    /** The names of a summary that mean one of the others there. */
    List<Meaning> of(Extraction extraction) {
        List<Meaning> meanings = new ArrayList<>();
        for (Entity entity : extraction.entities()) {
            List<Entity> all = extraction.entities();
            Optional<Concept> known = lexicon.concept(entity.concept());
            Optional<Meaning> meaning = known.isPresent()
                    ? field(entity).or(() -> spelledOut(entity, known.get(), all))
                    : cutShort(entity, all);
            meaning.ifPresent(meanings::add);
        }
        return meanings;
    }

    /** "planning algorithms" are planning, but heuristic search is more than that, though the lexicon calls it a planning algorithm. */
    private Optional<Meaning> field(Entity entity) {
        return labels.field(entity.concept())
                .filter(field -> entity.forms().stream().allMatch(form -> areMethodsOf(field, form)))
                .map(field -> new Meaning(
                        entity,
                        field,
                        true,
                        entity.forms().get(0) + " is " + field.label() + ": the field that they are methods of"));
    }

    private boolean areMethodsOf(ConceptKey field, String form) {
        Matcher methods = METHODS.matcher(form);
        return methods.matches() && labels.of(field.kind(), methods.group(1)).equals(Optional.of(field));
    }

    private Optional<Meaning> cutShort(Entity entity, List<Entity> all) {
        Matcher name = CUT_SHORT.matcher(entity.concept().label());
        if (!name.matches()) {
            return Optional.empty();
        }
        String begin = LabelKey.of(name.group(1));
        List<Entity> longer = others(entity, all)
                .filter(other -> other.concept().kind() == entity.concept().kind())
                .filter(other -> !CUT_SHORT.matcher(other.concept().label()).matches())
                .filter(other -> name.group(2) == null
                        || MODEL.matcher(other.concept().label()).matches())
                .filter(other -> Stream.concat(Stream.of(other.concept().label()), other.forms().stream())
                        .anyMatch(form -> form.indexOf(' ') > 0
                                && LabelKey.of(form.substring(0, form.indexOf(' ')))
                                        .equals(begin)))
                .toList();
        return only(longer)
                .map(other -> new Meaning(
                        entity,
                        other.concept(),
                        true,
                        why(entity, other) + "the only thing that begins with \"" + name.group(1) + "\""));
    }

    private Optional<Meaning> spelledOut(Entity entity, Concept known, List<Entity> all) {
        Set<String> shortForms = new TreeSet<>();
        for (String form : entity.forms()) {
            Matcher matcher = SHORT_FORM.matcher(form);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            shortForms.add(matcher.group(1));
        }
        String shortForm = shortForms.iterator().next();
        if (shortForms.size() > 1 || known.key().kind() == ConceptKind.METRIC) {
            return Optional.empty();
        }
        boolean certain = !isShortFormOf(shortForm, known);
        List<Entity> longer = others(entity, all)
                .filter(other -> isSpelledOut(shortForm, other.concept().label()))
                .filter(other -> certain || (shortForm.length() >= LONG && isTitle(other)))
                .toList();
        return only(longer)
                .map(other -> new Meaning(entity, other.concept(), certain, why(entity, other) + "its initials"));
    }

    private boolean isShortFormOf(String shortForm, Concept known) {
        return labels.of(known.key().kind(), shortForm).equals(Optional.of(known.key()))
                || Stream.concat(Stream.of(known.key().label()), known.altLabels().stream())
                        .anyMatch(label -> isSpelledOut(shortForm, label));
    }

    private static boolean isSpelledOut(String shortForm, String label) {
        return ShortForms.initials(label).contains(LabelKey.of(shortForm));
    }

    private static boolean isTitle(Entity entity) {
        return entity.forms().stream().allMatch(form -> TITLE_CASE.matcher(form).matches());
    }

    private static Stream<Entity> others(Entity entity, List<Entity> all) {
        return all.stream().filter(other -> !other.equals(entity));
    }

    private static Optional<Entity> only(List<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.get(0)) : Optional.empty();
    }

    private static String why(Entity entity, Entity other) {
        return entity.forms().get(0) + " is " + other.concept().label() + ": ";
    }
}
